"""What one run over one plan said, as the tests ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.model import Decision, Failure, Report


@dataclass(frozen=True)
class Run:
    """What one run said: its report, and of its one plan the decisions and failures."""

    report: Report
    exit_status: int

    @property
    def failures(self) -> tuple[Failure, ...]:
        return self.report.failures + tuple(failure for plan in self.report.plans for failure in plan.failures)

    @property
    def failure(self) -> Failure:
        """The only failure."""
        (only,) = self.failures
        return only

    def __getitem__(self, key: tuple[str, str]) -> Decision:
        (plan,) = self.report.plans
        found = plan.decision(*key)
        assert found is not None, f"nothing was decided about {key}"
        return found
