"""Task tables: headings, merged cells, "-nt-", group rows, task cards, signs."""

from docgen.tables.body import task_rows
from docgen.tables.cells import Row, TaskTable, grid_of, is_agency_cell, is_ditto, is_empty
from docgen.tables.headings import column_field, header_row, is_figures
from docgen.tables.reading import continue_task_table, read_task_table
from docgen.tables.signs import meanings, roles_of_signs

__all__ = [
    "Row",
    "TaskTable",
    "column_field",
    "continue_task_table",
    "grid_of",
    "header_row",
    "is_agency_cell",
    "is_ditto",
    "is_empty",
    "is_figures",
    "meanings",
    "read_task_table",
    "roles_of_signs",
    "task_rows",
]
