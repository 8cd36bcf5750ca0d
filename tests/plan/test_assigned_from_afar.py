# ruff: noqa: E501  (a line of a plan is one line)
"""The many ways in which offices say, in the section on carrying out, who leads which task and by when.

All say the same of one task part: whatever the way, the same leads and days are read.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from written_plans import write

from .conftest import check

TASKS = """
II. NHIỆM VỤ
1. Y tế
a) Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
b) Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
2. Huy động nguồn lực
a) Vận động các tổ chức, doanh nghiệp, nhân dân chung tay giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên.
b) Kiểm tra, giám sát việc thực hiện chính sách an sinh xã hội tại các phường.
c) Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19.
3. Bảo hiểm xã hội, bảo hiểm y tế
a) Quán triệt, thực hiện Kế hoạch 72-KH/TU về bảo hiểm xã hội, bảo hiểm y tế.
b) Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
"""
SAID = {
    "2.5": ("Phòng Y tế", "2024-11-30"),
    "2.10": ("Phòng Tài chính - Kế hoạch", "2025-12-31"),
    "2.2": ("Bảo hiểm xã hội quận", "2023-06-30"),
}
WAYS = {
    "a line of time among the bullets": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
- Chủ trì nâng cấp trạm y tế, bệnh án điện tử.
- Chủ trì tiêm chủng, phòng chống dịch, an toàn thực phẩm.
- Thời gian hoàn thành: trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch
- Chủ trì vận động doanh nghiệp, nhân dân; kiểm tra, giám sát chính sách an sinh; hỗ trợ người lao động ảnh hưởng COVID-19.
- Thời gian hoàn thành: năm 2025.
3. Bảo hiểm xã hội quận
- Chủ trì thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
- Thời gian hoàn thành: quý II/2023.
""",
    "a time beside the name": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế (hoàn thành trước 30/11/2024)
- Chủ trì nâng cấp trạm y tế, bệnh án điện tử.
- Chủ trì tiêm chủng, phòng chống dịch, an toàn thực phẩm.
2. Phòng Tài chính - Kế hoạch (hoàn thành năm 2025)
- Chủ trì vận động doanh nghiệp, nhân dân; kiểm tra, giám sát chính sách an sinh; hỗ trợ người lao động ảnh hưởng COVID-19.
3. Bảo hiểm xã hội quận (quý II/2023)
- Chủ trì thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
""",
    "a field and where it stands": """
III. TỔ CHỨC THỰC HIỆN
1. Giao Phòng Y tế chủ trì các nhiệm vụ về y tế tại Phần II; thời gian hoàn thành: trước 30/11/2024.
2. Giao Phòng Tài chính - Kế hoạch chủ trì các nhiệm vụ về huy động nguồn lực tại Phần II; thời gian hoàn thành: năm 2025.
3. Giao Bảo hiểm xã hội quận chủ trì các nhiệm vụ về bảo hiểm xã hội, bảo hiểm y tế tại Phần II; thời gian hoàn thành: quý II/2023.
""",
    "by matter": """
III. TỔ CHỨC THỰC HIỆN
1. Về y tế: giao Phòng Y tế chủ trì, phối hợp các phường thực hiện; hoàn thành trước 30/11/2024.
2. Về huy động nguồn lực: giao Phòng Tài chính - Kế hoạch chủ trì; hoàn thành năm 2025.
3. Về bảo hiểm xã hội, bảo hiểm y tế: Bảo hiểm xã hội quận chủ trì; hoàn thành quý II/2023.
""",
    "a time in a sentence of its own": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chủ trì mục 1 phần II. Hoàn thành trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch chủ trì mục 2 phần II. Hoàn thành trong năm 2025.
3. Bảo hiểm xã hội quận chủ trì mục 3 phần II. Hoàn thành trong quý II/2023.
""",
    "a number, then a line of time": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
- Chủ trì mục 1 phần II.
- Hoàn thành: trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch
- Chủ trì mục 2 phần II.
- Hoàn thành: năm 2025.
3. Bảo hiểm xã hội quận
- Chủ trì mục 3 phần II.
- Hoàn thành: quý II/2023.
""",
    "orders behind names": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: Chủ trì thực hiện mục 1. Thời hạn: 30/11/2024.
2. Phòng Tài chính - Kế hoạch: Chủ trì thực hiện mục 2. Thời hạn: năm 2025.
3. Bảo hiểm xã hội quận: Chủ trì thực hiện mục 3. Thời hạn: quý II/2023.
""",
    "fields": """
III. TỔ CHỨC THỰC HIỆN
- Lĩnh vực y tế do Phòng Y tế chủ trì, hoàn thành trước 30/11/2024.
- Lĩnh vực huy động nguồn lực do Phòng Tài chính - Kế hoạch chủ trì, hoàn thành năm 2025.
- Lĩnh vực bảo hiểm xã hội, bảo hiểm y tế do Bảo hiểm xã hội quận chủ trì, hoàn thành quý II/2023.
""",
    "names with numbers": """
III. TỔ CHỨC THỰC HIỆN
- Nhóm nhiệm vụ y tế (mục 1): Phòng Y tế; trước 30/11/2024.
- Nhóm nhiệm vụ huy động nguồn lực (mục 2): Phòng Tài chính - Kế hoạch; năm 2025.
- Nhóm nhiệm vụ bảo hiểm (mục 3): Bảo hiểm xã hội quận; quý II/2023.
""",
    "a bare time behind a dash": """
III. TỔ CHỨC THỰC HIỆN
- Mục 1: Phòng Y tế chủ trì - trước 30/11/2024.
- Mục 2: Phòng Tài chính - Kế hoạch chủ trì - năm 2025.
- Mục 3: Bảo hiểm xã hội quận chủ trì - quý II/2023.
""",
    "two sentences for all": """
III. TỔ CHỨC THỰC HIỆN
Phân công chủ trì: Phòng Y tế - mục 1; Phòng Tài chính - Kế hoạch - mục 2; Bảo hiểm xã hội quận - mục 3. Thời gian hoàn thành: mục 1 trước 30/11/2024, mục 2 năm 2025, mục 3 quý II/2023.
""",
    "two paragraphs for all": """
III. TỔ CHỨC THỰC HIỆN
1. Phân công: Phòng Y tế chủ trì mục 1, Phòng Tài chính - Kế hoạch chủ trì mục 2, Bảo hiểm xã hội quận chủ trì mục 3.
2. Tiến độ: mục 1 xong trước 30/11/2024; mục 2 xong trong năm 2025; mục 3 xong trong quý II/2023.
""",
    "heads of offices": """
III. TỔ CHỨC THỰC HIỆN
1. Trưởng phòng Y tế chịu trách nhiệm tham mưu, tổ chức thực hiện mục 1, xong trước 30/11/2024.
2. Trưởng phòng Tài chính - Kế hoạch chịu trách nhiệm tham mưu, tổ chức thực hiện mục 2, xong trong năm 2025.
3. Giám đốc Bảo hiểm xã hội quận chịu trách nhiệm tham mưu, tổ chức thực hiện mục 3, xong trong quý II/2023.
""",
    "by title in the plan": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: chủ trì, phối hợp với các đơn vị liên quan triển khai các nội dung về y tế nêu trong Kế hoạch này, hoàn thành trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch: chủ trì, phối hợp với các đơn vị liên quan triển khai các nội dung về huy động nguồn lực nêu trong Kế hoạch này, hoàn thành trong năm 2025.
3. Bảo hiểm xã hội quận: chủ trì, phối hợp với các đơn vị liên quan triển khai các nội dung về bảo hiểm xã hội, bảo hiểm y tế nêu trong Kế hoạch này, hoàn thành trong quý II/2023.
""",
    "a table of titles with running numbers": """
III. TỔ CHỨC THỰC HIỆN
| STT | Nội dung | Cơ quan chủ trì | Thời gian |
| 1 | Y tế | Phòng Y tế | Trước 30/11/2024 |
| 2 | Huy động nguồn lực | Phòng Tài chính - Kế hoạch | 2025 |
| 3 | Bảo hiểm xã hội, bảo hiểm y tế | Bảo hiểm xã hội quận | Quý II/2023 |
""",
    "a table of agencies with numbers": """
III. TỔ CHỨC THỰC HIỆN
| STT | Cơ quan | Nhiệm vụ chủ trì | Thời gian hoàn thành |
| 1 | Phòng Y tế | Mục 1, Phần II | Trước 30/11/2024 |
| 2 | Phòng Tài chính - Kế hoạch | Mục 2, Phần II | 2025 |
| 3 | Bảo hiểm xã hội quận | Mục 3, Phần II | Quý II/2023 |
""",
    "titles quoted": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: chủ trì nhiệm vụ "Y tế", hoàn thành trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch: chủ trì nhiệm vụ "Huy động nguồn lực", hoàn thành trong năm 2025.
3. Bảo hiểm xã hội quận: chủ trì nhiệm vụ "Bảo hiểm xã hội, bảo hiểm y tế", hoàn thành trong quý II/2023.
""",
    "a paragraph below the name": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
Chủ trì nâng cấp trạm y tế, bệnh án điện tử; tiêm chủng, phòng chống dịch, an toàn thực phẩm. Các việc này xong trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch
Chủ trì vận động doanh nghiệp, nhân dân; kiểm tra, giám sát chính sách an sinh; hỗ trợ người lao động ảnh hưởng COVID-19. Các việc này xong trong năm 2025.
3. Bảo hiểm xã hội quận
Chủ trì thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình. Xong trong quý II/2023.
""",
    "a time for each agency": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chủ trì mục 1.
2. Phòng Tài chính - Kế hoạch chủ trì mục 2.
3. Bảo hiểm xã hội quận chủ trì mục 3.
4. Thời gian: Phòng Y tế hoàn thành trước 30/11/2024; Phòng Tài chính - Kế hoạch hoàn thành trong năm 2025; Bảo hiểm xã hội quận hoàn thành trong quý II/2023.
""",
    "titles as names": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chủ trì nội dung y tế; Phòng Tài chính - Kế hoạch chủ trì nội dung huy động nguồn lực; Bảo hiểm xã hội quận chủ trì nội dung bảo hiểm xã hội, bảo hiểm y tế.
2. Nội dung y tế hoàn thành trước 30/11/2024, nội dung huy động nguồn lực hoàn thành năm 2025, nội dung bảo hiểm xã hội, bảo hiểm y tế hoàn thành quý II/2023.
""",
    "times in brackets": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế là đầu mối mục 1 (hạn: 30/11/2024).
2. Phòng Tài chính - Kế hoạch là đầu mối mục 2 (hạn: năm 2025).
3. Bảo hiểm xã hội quận là đầu mối mục 3 (hạn: quý II/2023).
""",
    "a table of times": """
III. TỔ CHỨC THỰC HIỆN
Phòng Y tế chủ trì mục 1; Phòng Tài chính - Kế hoạch chủ trì mục 2; Bảo hiểm xã hội quận chủ trì mục 3.
| Nội dung | Thời hạn |
| Mục 1 | 30/11/2024 |
| Mục 2 | 2025 |
| Mục 3 | Quý II/2023 |
""",
    "a table of titles without numbers": """
III. TỔ CHỨC THỰC HIỆN
| Nhiệm vụ | Đơn vị chủ trì | Bắt đầu | Kết thúc |
| Y tế | Phòng Y tế | 01/4/2022 | 30/11/2024 |
| Huy động nguồn lực | Phòng Tài chính - Kế hoạch | 2022 | 2025 |
| Bảo hiểm xã hội, bảo hiểm y tế | Bảo hiểm xã hội quận | Tháng 4/2022 | Quý II/2023 |
""",
    "comrades": """
III. TỔ CHỨC THỰC HIỆN
1. Đồng chí Trưởng phòng Y tế chỉ đạo thực hiện mục 1; hoàn thành trước ngày 30 tháng 11 năm 2024.
2. Đồng chí Trưởng phòng Tài chính - Kế hoạch chỉ đạo thực hiện mục 2; hoàn thành trong năm 2025.
3. Đồng chí Giám đốc Bảo hiểm xã hội quận chỉ đạo thực hiện mục 3; hoàn thành trong quý II/2023.
""",
    "one directs others": """
III. TỔ CHỨC THỰC HIỆN
UBND quận chỉ đạo Phòng Y tế chủ trì thực hiện mục 1 (xong trước 30/11/2024), Phòng Tài chính - Kế hoạch chủ trì thực hiện mục 2 (xong trong năm 2025), Bảo hiểm xã hội quận chủ trì thực hiện mục 3 (xong trong quý II/2023).
""",
    "headings of assigning": """
III. TỔ CHỨC THỰC HIỆN
1. Phân công chủ trì
- Mục 1: Phòng Y tế.
- Mục 2: Phòng Tài chính - Kế hoạch.
- Mục 3: Bảo hiểm xã hội quận.
2. Thời gian
- Mục 1: trước ngày 30/11/2024.
- Mục 2: năm 2025.
- Mục 3: quý II/2023.
""",
    "agencies, then times": """
III. TỔ CHỨC THỰC HIỆN
1. Phân công chủ trì
- Phòng Y tế: Mục 1.
- Phòng Tài chính - Kế hoạch: Mục 2.
- Bảo hiểm xã hội quận: Mục 3.
2. Tiến độ
- Trước 30/11/2024: Mục 1.
- Năm 2025: Mục 2.
- Quý II/2023: Mục 3.
""",
    "by year": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chủ trì mục 1; Phòng Tài chính - Kế hoạch chủ trì mục 2; Bảo hiểm xã hội quận chủ trì mục 3.
2. Đến hết quý II/2023 hoàn thành mục 3; đến ngày 30/11/2024 hoàn thành mục 1; đến hết năm 2025 hoàn thành mục 2.
""",
    "titles in a list": """
III. TỔ CHỨC THỰC HIỆN
1. Các nhiệm vụ về y tế do Phòng Y tế chủ trì thực hiện, các nhiệm vụ về huy động nguồn lực do Phòng Tài chính - Kế hoạch chủ trì thực hiện, các nhiệm vụ về bảo hiểm xã hội, bảo hiểm y tế do Bảo hiểm xã hội quận chủ trì thực hiện.
2. Thời hạn: y tế trước 30/11/2024; huy động nguồn lực năm 2025; bảo hiểm xã hội, bảo hiểm y tế quý II/2023.
""",
    "chief responsibility": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chịu trách nhiệm chính đối với mục 1. Thời gian thực hiện: đến ngày 30/11/2024.
2. Phòng Tài chính - Kế hoạch chịu trách nhiệm chính đối với mục 2. Thời gian thực hiện: đến hết năm 2025.
3. Bảo hiểm xã hội quận chịu trách nhiệm chính đối với mục 3. Thời gian thực hiện: đến hết quý II/2023.
""",
    "lettered time": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
a) Chủ trì triển khai mục 1 nêu trên.
b) Thời gian: trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch
a) Chủ trì triển khai mục 2 nêu trên.
b) Thời gian: năm 2025.
3. Bảo hiểm xã hội quận
a) Chủ trì triển khai mục 3 nêu trên.
b) Thời gian: quý II/2023.
""",
    "a table of duties": """
III. TỔ CHỨC THỰC HIỆN
| TT | Đơn vị | Nhiệm vụ | Thời gian hoàn thành |
| 1 | Phòng Y tế | Chủ trì nâng cấp trạm y tế, bệnh án điện tử; tiêm chủng, phòng chống dịch, an toàn thực phẩm | 30/11/2024 |
| 2 | Phòng Tài chính - Kế hoạch | Chủ trì vận động doanh nghiệp, nhân dân; kiểm tra, giám sát chính sách an sinh; hỗ trợ người lao động ảnh hưởng COVID-19 | 2025 |
| 3 | Bảo hiểm xã hội quận | Chủ trì thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình | Quý II/2023 |
""",
    "what is left": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chủ trì mục 1, Bảo hiểm xã hội quận chủ trì mục 3, nội dung còn lại do Phòng Tài chính - Kế hoạch chủ trì.
2. Mục 1 xong trước 30/11/2024, mục 3 xong trong quý II/2023, nội dung còn lại xong trong năm 2025.
""",
    "all but": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế chủ trì mục 1, Bảo hiểm xã hội quận chủ trì mục 3, Phòng Tài chính - Kế hoạch chủ trì mục 2.
2. Các nhiệm vụ hoàn thành trong năm 2025, riêng mục 1 trước 30/11/2024 và mục 3 trong quý II/2023.
""",
    "letters": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: chủ trì điểm a, b mục 1 (trước 30/11/2024).
2. Phòng Tài chính - Kế hoạch: chủ trì điểm a, b, c mục 2 (năm 2025).
3. Bảo hiểm xã hội quận: chủ trì điểm a, b mục 3 (quý II/2023).
""",
    "a list below a sentence": """
III. TỔ CHỨC THỰC HIỆN
Giao các đơn vị sau chủ trì thực hiện:
- Phòng Y tế: các nội dung tại mục 1, hoàn thành trước 30/11/2024;
- Phòng Tài chính - Kế hoạch: các nội dung tại mục 2, hoàn thành năm 2025;
- Bảo hiểm xã hội quận: các nội dung tại mục 3, hoàn thành quý II/2023.
""",
    "standing offices": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế là cơ quan thường trực thực hiện mục 1, có trách nhiệm hoàn thành trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch là cơ quan thường trực thực hiện mục 2, có trách nhiệm hoàn thành trong năm 2025.
3. Bảo hiểm xã hội quận là cơ quan thường trực thực hiện mục 3, có trách nhiệm hoàn thành trong quý II/2023.
""",
    "responsibility that belongs to": """
III. TỔ CHỨC THỰC HIỆN
- Trách nhiệm chính đối với mục 1 thuộc về Phòng Y tế, thời hạn 30/11/2024.
- Trách nhiệm chính đối với mục 2 thuộc về Phòng Tài chính - Kế hoạch, thời hạn năm 2025.
- Trách nhiệm chính đối với mục 3 thuộc về Bảo hiểm xã hội quận, thời hạn quý II/2023.
""",
    "these contents": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
Chủ trì các nội dung mục 1 phần II; phối hợp với các phường tuyên truyền. Các nội dung này phải xong trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch
Chủ trì các nội dung mục 2 phần II; bố trí kinh phí. Các nội dung này phải xong trong năm 2025.
3. Bảo hiểm xã hội quận
Chủ trì các nội dung mục 3 phần II. Các nội dung này phải xong trong quý II/2023.
""",
    "the time first": """
III. TỔ CHỨC THỰC HIỆN
- Trước 30/11/2024, Phòng Y tế chủ trì hoàn thành mục 1.
- Trong năm 2025, Phòng Tài chính - Kế hoạch chủ trì hoàn thành mục 2.
- Trong quý II/2023, Bảo hiểm xã hội quận chủ trì hoàn thành mục 3.
""",
    "headings of time": """
III. TIẾN ĐỘ VÀ PHÂN CÔNG
1. Quý II/2023
- Mục 3: Bảo hiểm xã hội quận chủ trì.
2. Trước 30/11/2024
- Mục 1: Phòng Y tế chủ trì.
3. Năm 2025
- Mục 2: Phòng Tài chính - Kế hoạch chủ trì.
""",
    "a table of numbers": """
III. TỔ CHỨC THỰC HIỆN
| Nhiệm vụ (mục) | Chủ trì | Phối hợp | Hoàn thành |
| 1 | Phòng Y tế | UBND các phường | 30/11/2024 |
| 2 | Phòng Tài chính - Kế hoạch | Các phòng, ban | 2025 |
| 3 | Bảo hiểm xã hội quận | Phòng LĐ-TB&XH | Quý II/2023 |
""",
    "the progress in brackets": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: tham mưu UBND quận tổ chức thực hiện mục 1; chịu trách nhiệm về tiến độ (30/11/2024).
2. Phòng Tài chính - Kế hoạch: tham mưu UBND quận tổ chức thực hiện mục 2; chịu trách nhiệm về tiến độ (năm 2025).
3. Bảo hiểm xã hội quận: tham mưu UBND quận tổ chức thực hiện mục 3; chịu trách nhiệm về tiến độ (quý II/2023).
""",
    "works by their names": """
III. TỔ CHỨC THỰC HIỆN
1. Việc nâng cấp trạm y tế, tiêm chủng, phòng chống dịch do Phòng Y tế chủ trì, xong trước 30/11/2024.
2. Việc vận động doanh nghiệp, kiểm tra chính sách an sinh, hỗ trợ người lao động bị ảnh hưởng COVID-19 do Phòng Tài chính - Kế hoạch chủ trì, xong trong năm 2025.
3. Việc thực hiện Kế hoạch 72-KH/TU, mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình do Bảo hiểm xã hội quận chủ trì, xong trong quý II/2023.
""",
    "two lists": """
III. TỔ CHỨC THỰC HIỆN
1. Cơ quan chủ trì: mục 1 - Phòng Y tế; mục 2 - Phòng Tài chính - Kế hoạch; mục 3 - Bảo hiểm xã hội quận.
2. Thời gian hoàn thành: mục 1 - 30/11/2024; mục 2 - năm 2025; mục 3 - quý II/2023.
""",
    "a table of agencies by title": """
III. TỔ CHỨC THỰC HIỆN
| Đơn vị | Chủ trì nhiệm vụ | Thời hạn |
| Phòng Y tế | Y tế | 30/11/2024 |
| Phòng Tài chính - Kế hoạch | Huy động nguồn lực | 2025 |
| Bảo hiểm xã hội quận | Bảo hiểm xã hội, bảo hiểm y tế | Quý II/2023 |
""",
    "matters by their latest day": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế phụ trách mục 1; Phòng Tài chính - Kế hoạch phụ trách mục 2; Bảo hiểm xã hội quận phụ trách mục 3.
2. Chậm nhất 30/11/2024 phải xong các việc về y tế; chậm nhất hết năm 2025 phải xong các việc về huy động nguồn lực; chậm nhất hết quý II/2023 phải xong các việc về bảo hiểm xã hội, bảo hiểm y tế.
""",
    "leads in brackets": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế (chủ trì mục 1): hoàn thành trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch (chủ trì mục 2): hoàn thành năm 2025.
3. Bảo hiểm xã hội quận (chủ trì mục 3): hoàn thành quý II/2023.
""",
    "people assigned": """
III. TỔ CHỨC THỰC HIỆN
1. Phân công đồng chí Trưởng phòng Y tế phụ trách thực hiện mục 1, thời gian hoàn thành 30/11/2024.
2. Phân công đồng chí Trưởng phòng Tài chính - Kế hoạch phụ trách thực hiện mục 2, thời gian hoàn thành năm 2025.
3. Phân công đồng chí Giám đốc Bảo hiểm xã hội quận phụ trách thực hiện mục 3, thời gian hoàn thành quý II/2023.
""",
    "blocks": """
III. TỔ CHỨC THỰC HIỆN
1. Khối y tế: Phòng Y tế đầu mối, hạn chót 30/11/2024.
2. Khối huy động nguồn lực: Phòng Tài chính - Kế hoạch đầu mối, hạn chót 31/12/2025.
3. Khối bảo hiểm xã hội, bảo hiểm y tế: Bảo hiểm xã hội quận đầu mối, hạn chót 30/6/2023.
""",
    "a number in brackets behind the field": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
- Chủ trì thực hiện các nhiệm vụ, giải pháp về y tế (mục 1, phần II), hoàn thành trước 30/11/2024.
- Phối hợp Phòng Lao động - Thương binh và Xã hội rà soát đối tượng.
2. Phòng Tài chính - Kế hoạch
- Chủ trì thực hiện các nhiệm vụ, giải pháp về huy động nguồn lực (mục 2, phần II), hoàn thành trong năm 2025.
- Phối hợp các ngành bố trí kinh phí.
3. Bảo hiểm xã hội quận
- Chủ trì thực hiện các nhiệm vụ, giải pháp về bảo hiểm (mục 3, phần II), hoàn thành trong quý II/2023.
""",
    "numbers as headings of labels": """
III. PHÂN CÔNG NHIỆM VỤ
1. Mục 1 (Y tế)
- Cơ quan chủ trì: Phòng Y tế.
- Cơ quan phối hợp: Trung tâm Y tế quận, UBND các phường.
- Thời gian: trước 30/11/2024.
2. Mục 2 (Huy động nguồn lực)
- Cơ quan chủ trì: Phòng Tài chính - Kế hoạch.
- Cơ quan phối hợp: Phòng LĐ-TB&XH.
- Thời gian: năm 2025.
3. Mục 3 (Bảo hiểm)
- Cơ quan chủ trì: Bảo hiểm xã hội quận.
- Thời gian: quý II/2023.
""",
    "titles as headings of labels": """
III. PHÂN CÔNG NHIỆM VỤ
1. Y tế
- Cơ quan chủ trì: Phòng Y tế.
- Thời gian: trước 30/11/2024.
2. Huy động nguồn lực
- Cơ quan chủ trì: Phòng Tài chính - Kế hoạch.
- Thời gian: năm 2025.
3. Bảo hiểm xã hội, bảo hiểm y tế
- Cơ quan chủ trì: Bảo hiểm xã hội quận.
- Thời gian: quý II/2023.
""",
    "an annex of points": """
III. TỔ CHỨC THỰC HIỆN
Phân công cụ thể tại Phụ lục.
PHỤ LỤC
PHÂN CÔNG THỰC HIỆN KẾ HOẠCH
| TT | Nhiệm vụ tại Kế hoạch | Chủ trì | Thời hạn |
| 1 | Mục 1.a, 1.b | Phòng Y tế | 30/11/2024 |
| 2 | Mục 2.a, 2.b, 2.c | Phòng Tài chính - Kế hoạch | Năm 2025 |
| 3 | Mục 3 | BHXH quận | Quý II/2023 |
""",
    "the whole of a number": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: Chủ trì, phối hợp với Trung tâm Y tế quận, các phường tổ chức thực hiện toàn bộ mục 1. Tiến độ: xong trước 30/11/2024. Định kỳ báo cáo UBND quận.
2. Phòng Tài chính - Kế hoạch: Chủ trì, phối hợp với các ngành tổ chức thực hiện toàn bộ mục 2. Tiến độ: xong trong năm 2025. Định kỳ báo cáo UBND quận.
3. Bảo hiểm xã hội quận: Chủ trì tổ chức thực hiện toàn bộ mục 3. Tiến độ: xong trong quý II/2023. Định kỳ báo cáo UBND quận.
""",
    "titles behind mục": """
III. TỔ CHỨC THỰC HIỆN
- Phòng Y tế chủ trì nhiệm vụ tại mục Y tế, xong trước 30/11/2024.
- Phòng Tài chính - Kế hoạch chủ trì nhiệm vụ tại mục Huy động nguồn lực, xong trong năm 2025.
- Bảo hiểm xã hội quận chủ trì nhiệm vụ tại mục Bảo hiểm xã hội, bảo hiểm y tế, xong trong quý II/2023.
""",
    "a table of agencies and their orders": """
III. TỔ CHỨC THỰC HIỆN
| Cơ quan | Trách nhiệm |
| Phòng Y tế | Chủ trì mục 1, hoàn thành trước 30/11/2024; phối hợp thực hiện mục 3 |
| Phòng Tài chính - Kế hoạch | Chủ trì mục 2, hoàn thành trong năm 2025; bố trí kinh phí |
| Bảo hiểm xã hội quận | Chủ trì mục 3, hoàn thành trong quý II/2023 |
""",
    "lettered orders with a report": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
a) Chủ trì thực hiện mục 1.
b) Hoàn thành trước 30/11/2024.
c) Báo cáo kết quả về UBND quận trước 05/12 hằng năm.
2. Phòng Tài chính - Kế hoạch
a) Chủ trì thực hiện mục 2.
b) Hoàn thành trong năm 2025.
c) Báo cáo kết quả về UBND quận trước 05/12 hằng năm.
3. Bảo hiểm xã hội quận
a) Chủ trì thực hiện mục 3.
b) Hoàn thành trong quý II/2023.
c) Báo cáo kết quả về UBND quận trước 05/12 hằng năm.
""",
    "years that open a line": """
III. TIẾN ĐỘ
1. Năm 2023: hoàn thành mục 3 (trong quý II).
2. Năm 2024: hoàn thành mục 1 (trước 30/11).
3. Năm 2025: hoàn thành mục 2.
IV. PHÂN CÔNG
Phòng Y tế: mục 1. Phòng Tài chính - Kế hoạch: mục 2. Bảo hiểm xã hội quận: mục 3.
""",
    "the time before the contents": """
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế: hoàn thành trước 30/11/2024 các nội dung tại mục 1.
2. Phòng Tài chính - Kế hoạch: hoàn thành trong năm 2025 các nội dung tại mục 2.
3. Bảo hiểm xã hội quận: hoàn thành trong quý II/2023 các nội dung tại mục 3.
""",
    "each agency with its number in brackets": """
III. TỔ CHỨC THỰC HIỆN
1. Cơ quan chủ trì: Phòng Y tế (mục 1), Phòng Tài chính - Kế hoạch (mục 2), Bảo hiểm xã hội quận (mục 3).
2. Thời gian: Y tế (trước 30/11/2024), Huy động nguồn lực (năm 2025), Bảo hiểm xã hội, bảo hiểm y tế (quý II/2023).
""",
}




def _ways(name: str) -> dict[str, str]:
    """The ways that a file tells: "## name", and below it the sections as written."""
    parts = re.split(r"(?m)^## ", (Path(__file__).parent / name).read_text(encoding="utf-8"))[1:]
    return {f"{name.removesuffix('.txt')}: {part.partition(chr(10))[0]}": part.partition("\n")[2] for part in parts}


WAYS |= _ways("ways_in_prose.txt") | _ways("ways_by_table.txt")


@pytest.mark.parametrize("way", WAYS)
def test_the_same_leads_and_days_however_they_are_said(way):
    report = check(write(TASKS + WAYS[way]))
    found = {(d.area, d.aspect): d for d in report.decisions}
    for area, (lead, day) in SAID.items():
        assert (found[area, "lead"].reason, found[area, "lead"].found) == ("ok", (lead,)), area
        assert (found[area, "deadline"].reason, found[area, "deadline"].found) == ("ok", (day,)), area


def test_two_leads_share_out_a_section_by_what_it_says(decisions):
    """
    II. NHIỆM VỤ
    1. Huy động nguồn lực
    a) Vận động các tổ chức, doanh nghiệp, nhân dân chung tay giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên.
    b) Kiểm tra, giám sát việc thực hiện chính sách an sinh xã hội tại các phường.
    III. TỔ CHỨC THỰC HIỆN
    1. Ở mục 1, Phòng Y tế chủ trì công tác vận động, Phòng Lao động - Thương binh và Xã hội chủ trì kiểm tra, giám sát.
    """
    assert decisions["2.10", "lead"].reason == "wrong"


def test_a_general_duty_in_a_field_gives_nobody_its_section(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế
    a) Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
    b) Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế: triển khai các nhiệm vụ thuộc lĩnh vực y tế.
    2. Phòng Nội vụ: phối hợp thực hiện các nhiệm vụ về y tế.
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_field_that_the_plan_does_not_know_gives_nobody_a_whole_part(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế
    a) Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
    b) Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
    III. TỔ CHỨC THỰC HIỆN
    1. Giao Phòng Nội vụ chủ trì các nhiệm vụ về tôn giáo tại Phần II; hoàn thành trước 30/11/2024.
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_time_below_one_agency_is_not_the_plans(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế
    a) Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
    b) Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
    2. Môi trường
    a) Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Chủ trì nâng cấp trạm y tế, bệnh án điện tử, tiêm chủng, phòng chống dịch, an toàn thực phẩm.
    - Thời gian hoàn thành: quý IV/2024.
    2. Phòng Tài nguyên và Môi trường
    - Chủ trì xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    """
    assert decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.7", "deadline"].reason == "missing"


def test_one_paragraph_for_each_matter_with_what_it_leaves_out(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế
    - Xây mới trạm y tế, lắp đặt phần mềm quản lý khám chữa bệnh.
    - Tiêm chủng, phòng chống dịch bệnh.
    - Kiểm tra an toàn thực phẩm tại bếp ăn tập thể.
    2. Nước sạch, môi trường
    - Mở rộng mạng cấp nước sạch, dự trữ nước cho vùng nhiễm mặn.
    - Xử lý các điểm nóng ô nhiễm; kiểm tra, xử phạt hành vi đổ thải trộm.
    3. Việc làm
    - Cho vay vốn, chuyển đổi nghề cho hộ giải tỏa theo Chương trình “Có việc làm”.
    - Xây dựng quan hệ lao động hài hòa, cải thiện điều kiện làm việc.
    III. PHÂN CÔNG
    Về y tế: giao Trung tâm Y tế quận chủ trì; riêng an toàn thực phẩm giao Phòng Kinh tế chủ trì. Trạm y tế và phần mềm hoàn thành trong năm 2023; phòng chống dịch, an toàn thực phẩm thực hiện thường xuyên.
    Về nước sạch, môi trường: giao Phòng Tài nguyên và Môi trường chủ trì xử lý các điểm ô nhiễm, xong trước ngày 30/9/2023; việc cấp nước sạch giao Phòng Quản lý đô thị chủ trì, xong trong năm 2024.
    Các nội dung còn lại tại Phần II (việc làm) giao Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2025.
    """
    assert set(decisions["2.5", "lead"].found) == {"Trung tâm Y tế quận", "Phòng Kinh tế"} and decisions["2.5", "lead"].reason == "wrong"
    assert decisions["2.5", "deadline"].reason == "ok" and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert set(decisions["2.7", "lead"].found) == {"Phòng Tài nguyên và Môi trường", "Phòng Quản lý đô thị"}
    assert decisions["2.7", "deadline"].found == ("2023-09-30", "2024-12-31")
    assert decisions["2.4", "lead"].reason == "ok" and decisions["2.4", "deadline"].found == ("2025-12-31",)


def test_a_table_of_milestones_by_title_and_by_what_a_section_says(decisions):
    """
    II. NHIỆM VỤ
    Y tế, chăm sóc sức khỏe
    Thay thiết bị ở 6 trạm y tế phường, triển khai đặt lịch khám qua ứng dụng.
    Tăng kiểm tra an toàn thực phẩm, phòng chống dịch; đẩy mạnh tiêm chủng mở rộng.
    Về việc làm
    Cho vay vốn, chuyển đổi nghề cho hộ giải tỏa theo Chương trình “Có việc làm”.
    Xây dựng quan hệ lao động hài hòa, cải thiện điều kiện làm việc.
    Dữ liệu an sinh xã hội
    Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh.
    III. CÁC MỐC HOÀN THÀNH
    | Mốc | Nội dung phải xong |
    | Quý III/2022 | Phòng chống dịch, an toàn thực phẩm (nhóm y tế) |
    | Quý II/2024 | Thiết bị trạm y tế, ứng dụng đặt lịch khám (nhóm y tế) |
    | Quý IV/2023 | Việc làm, quan hệ lao động; dữ liệu an sinh xã hội |
    """
    assert decisions["2.5", "deadline"].found == ("2022-09-30", "2024-06-30")
    assert decisions["2.4", "deadline"].found == ("2023-12-31",)
    assert decisions["2.9", "deadline"].found == ("2023-12-31",)


def test_posts_share_out_a_section(decisions):
    """
    II. NHIỆM VỤ
    1. Nguồn lực
    - Hỗ trợ kịp thời người dân, người lao động mất thu nhập do dịch COVID-19.
    - Kêu gọi xã hội đóng góp, động viên các gia đình tự lực vươn lên.
    III. PHÂN CÔNG
    1. Đồng chí Trưởng phòng Tài chính - Kế hoạch chịu trách nhiệm việc hỗ trợ người mất thu nhập do dịch tại mục 1 (trước ngày 31/3/2022); đồng chí Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam quận chịu trách nhiệm việc kêu gọi đóng góp tại mục 1 (tháng 12/2023).
    """
    assert decisions["2.10", "lead"].reason == "ok"
    assert decisions["2.10", "deadline"].found == ("2022-03-31", "2023-12-31")


def test_what_has_no_time_where_the_others_have_theirs(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch, nâng cấp trạm y tế.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì nhiệm vụ số 1.
    2. Thời hạn: nhiệm vụ số 1 xong trước ngày 27/7/2023.
    3. Những nhiệm vụ chưa nêu thời hạn ở khoản 2 hoàn thành trước ngày 31/12/2024.
    """
    assert decisions["2.5", "deadline"].found == ("2023-07-27",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


#: Ways of telling leads and days beside the tasks themselves: the same task part, written so.
BESIDE = {
    "brackets in headings": """
II. NHIỆM VỤ
1. Y tế (Phòng Y tế chủ trì, hoàn thành trước 30/11/2024)
a) Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
b) Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
2. Huy động nguồn lực (Phòng Tài chính - Kế hoạch chủ trì, hoàn thành năm 2025)
a) Vận động các tổ chức, doanh nghiệp, nhân dân chung tay giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên.
b) Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19.
3. Bảo hiểm xã hội, bảo hiểm y tế (Bảo hiểm xã hội quận chủ trì, quý II/2023)
a) Quán triệt, thực hiện Kế hoạch 72-KH/TU về bảo hiểm xã hội, bảo hiểm y tế.
b) Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
""",
    "an arrow below each group": """
II. NHIỆM VỤ
1. Y tế
- Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
- Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
→ Phòng Y tế chủ trì – trước 30/11/2024
2. Huy động nguồn lực
- Vận động các tổ chức, doanh nghiệp, nhân dân chung tay giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên.
- Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19.
→ Phòng Tài chính - Kế hoạch chủ trì – năm 2025
3. Bảo hiểm xã hội, bảo hiểm y tế
- Quán triệt, thực hiện Kế hoạch 72-KH/TU về bảo hiểm xã hội, bảo hiểm y tế.
- Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
→ Bảo hiểm xã hội quận chủ trì – quý II/2023
""",
    "by agency with a line of time": """
II. PHÂN CÔNG NHIỆM VỤ
1. Phòng Y tế
- Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
- Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
Thời gian: trước 30/11/2024.
2. Phòng Tài chính - Kế hoạch
- Vận động các tổ chức, doanh nghiệp, nhân dân chung tay giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên.
- Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19.
Thời gian: năm 2025.
3. Bảo hiểm xã hội quận
- Quán triệt, thực hiện Kế hoạch 72-KH/TU về bảo hiểm xã hội, bảo hiểm y tế.
- Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
Thời gian: quý II/2023.
""",
    "the last sentence of a paragraph": """
II. NHIỆM VỤ
1. Y tế
Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử. Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm. Phòng Y tế chịu trách nhiệm tham mưu, hoàn thành trước 30/11/2024.
2. Huy động nguồn lực
Vận động các tổ chức, doanh nghiệp, nhân dân chung tay giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên. Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19. Phòng Tài chính - Kế hoạch chịu trách nhiệm tham mưu, hoàn thành trong năm 2025.
3. Bảo hiểm xã hội, bảo hiểm y tế
Quán triệt, thực hiện Kế hoạch 72-KH/TU. Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình. Bảo hiểm xã hội quận chịu trách nhiệm tham mưu, hoàn thành trong quý II/2023.
""",
    "the order first": """
II. NHIỆM VỤ
1. Giao Phòng Y tế, thời hạn trước 30/11/2024, chủ trì: nâng cấp trạm y tế, bệnh án điện tử; tiêm chủng, phòng chống dịch, an toàn thực phẩm.
2. Giao Phòng Tài chính - Kế hoạch, thời hạn năm 2025, chủ trì: vận động doanh nghiệp, nhân dân giúp hộ khó khăn; hỗ trợ người lao động bị ảnh hưởng COVID-19.
3. Giao Bảo hiểm xã hội quận, thời hạn quý II/2023, chủ trì: thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
""",
    "numbered labels": """
II. NHIỆM VỤ
1. Y tế
1.1. Nội dung: Nâng cấp trạm y tế, bệnh án điện tử; tiêm chủng, phòng chống dịch, an toàn thực phẩm.
1.2. Chủ trì: Phòng Y tế.
1.3. Hoàn thành: trước 30/11/2024.
2. Huy động nguồn lực
2.1. Nội dung: Vận động doanh nghiệp, nhân dân giúp hộ khó khăn; hỗ trợ người lao động bị ảnh hưởng COVID-19.
2.2. Chủ trì: Phòng Tài chính - Kế hoạch.
2.3. Hoàn thành: năm 2025.
3. Bảo hiểm xã hội, bảo hiểm y tế
3.1. Nội dung: Thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
3.2. Chủ trì: Bảo hiểm xã hội quận.
3.3. Hoàn thành: quý II/2023.
""",
    "groups of a table by agency": """
II. NHIỆM VỤ
| TT | Nội dung | Thời gian |
| I | Phòng Y tế | Trước 30/11/2024 |
| 1 | Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử |  |
| 2 | Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm |  |
| II | Phòng Tài chính - Kế hoạch | Năm 2025 |
| 1 | Vận động doanh nghiệp, nhân dân giúp hộ khó khăn, khơi dậy tự lực vươn lên |  |
| 2 | Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19 |  |
| III | Bảo hiểm xã hội quận | Quý II/2023 |
| 1 | Thực hiện Kế hoạch 72-KH/TU về bảo hiểm xã hội, bảo hiểm y tế |  |
| 2 | Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình |  |
""",
    "sections by time": """
II. NHIỆM VỤ
A. Việc hoàn thành trong quý II/2023
1. Bảo hiểm xã hội quận thực hiện Kế hoạch 72-KH/TU; mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
B. Việc hoàn thành trước 30/11/2024
1. Phòng Y tế nâng cấp trạm y tế, triển khai bệnh án điện tử; tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
C. Việc hoàn thành trong năm 2025
1. Phòng Tài chính - Kế hoạch vận động doanh nghiệp, nhân dân giúp hộ khó khăn; hỗ trợ người lao động bị ảnh hưởng bởi dịch COVID-19.
""",
    "brackets behind each task": """
II. NHIỆM VỤ
1. Y tế
- Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử (chủ trì: Phòng Y tế; thời hạn: 30/11/2024).
- Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm (chủ trì: Phòng Y tế; thời hạn: 30/11/2024).
2. Huy động nguồn lực
- Vận động các tổ chức, doanh nghiệp, nhân dân giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên (chủ trì: Phòng Tài chính - Kế hoạch; thời hạn: 2025).
- Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19 (chủ trì: Phòng Tài chính - Kế hoạch; thời hạn: 2025).
3. Bảo hiểm xã hội, bảo hiểm y tế
- Thực hiện Kế hoạch 72-KH/TU; mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình (chủ trì: BHXH quận; thời hạn: quý II/2023).
""",
    "the last dash of a group": """
II. NHIỆM VỤ
1. Y tế
- Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử.
- Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
- Giao Phòng Y tế chủ trì thực hiện, xong trước 30/11/2024.
2. Huy động nguồn lực
- Vận động các tổ chức, doanh nghiệp, nhân dân giúp hộ khó khăn, khơi dậy ý thức tự lực vươn lên.
- Hỗ trợ người dân và người lao động bị ảnh hưởng bởi dịch COVID-19.
- Giao Phòng Tài chính - Kế hoạch chủ trì thực hiện, xong trong năm 2025.
3. Bảo hiểm xã hội, bảo hiểm y tế
- Quán triệt, thực hiện Kế hoạch 72-KH/TU về bảo hiểm xã hội, bảo hiểm y tế.
- Mở rộng người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
- Giao Bảo hiểm xã hội quận chủ trì thực hiện, xong trong quý II/2023.
""",
    "tasks listed in a cell": """
II. NHIỆM VỤ
| Lĩnh vực | Nhiệm vụ | Chủ trì | Hạn |
| Y tế | - Nâng cấp trạm y tế, bệnh án điện tử; - Tiêm chủng, phòng chống dịch, an toàn thực phẩm | Phòng Y tế | 30/11/2024 |
| Nguồn lực | - Vận động doanh nghiệp, nhân dân giúp hộ khó khăn; - Hỗ trợ người lao động bị ảnh hưởng COVID-19 | Phòng Tài chính - Kế hoạch | 31/12/2025 |
| Bảo hiểm | - Thực hiện Kế hoạch 72-KH/TU; - Mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình | BHXH quận | Quý II/2023 |
""",
    "starred labels": """
II. CHỈ TIÊU VÀ NHIỆM VỤ
1. Y tế
* Chỉ tiêu: 100% phường đạt chuẩn.
* Nhiệm vụ: Nâng cấp trạm y tế, bệnh án điện tử; tiêm chủng, phòng chống dịch, an toàn thực phẩm.
* Chủ trì: Phòng Y tế. Thời hạn: 30/11/2024.
2. Huy động nguồn lực
* Chỉ tiêu: 100% đối tượng được hỗ trợ.
* Nhiệm vụ: Vận động doanh nghiệp, nhân dân giúp hộ khó khăn; hỗ trợ người lao động bị ảnh hưởng COVID-19.
* Chủ trì: Phòng Tài chính - Kế hoạch. Thời hạn: năm 2025.
3. Bảo hiểm xã hội, bảo hiểm y tế
* Chỉ tiêu: 99% dân số có BHYT.
* Nhiệm vụ: Thực hiện Kế hoạch 72-KH/TU; mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
* Chủ trì: BHXH quận. Thời hạn: quý II/2023.
""",
}


BESIDE |= _ways("ways_beside_tasks.txt")


@pytest.mark.parametrize("way", BESIDE)
def test_the_same_leads_and_days_beside_the_tasks(way):
    found = {(d.area, d.aspect): d for d in check(write(BESIDE[way])).decisions}
    for area, (lead, day) in SAID.items():
        assert (found[area, "lead"].reason, found[area, "lead"].found) == ("ok", (lead,)), area
        assert (found[area, "deadline"].reason, found[area, "deadline"].found) == ("ok", (day,)), area


def test_a_title_that_ends_like_an_offices_name_keeps_its_dashes_apart(decisions):
    """
    II. NHIỆM VỤ
    1. Việc làm, quan hệ lao động
    - Dạy nghề, tạo việc làm cho nông dân bị thu hồi đất; cho vay vốn giải quyết việc làm; xong trong năm 2025.
    - Cải thiện điều kiện làm việc, đối thoại với công nhân; xong trong quý IV/2023.
    """
    assert decisions["2.4", "coverage"].reason == "covered"
    assert decisions["2.4", "deadline"].found == ("2023-12-31", "2025-12-31")


BEFORE = {
    "a section of its own": """
II. THỜI GIAN THỰC HIỆN
1. Mục 1 Phần III: trước 30/11/2024.
2. Mục 2 Phần III: trong năm 2025.
3. Mục 3 Phần III: trong quý II/2023.
""",
    "a line beside scope and addressees": """
II. PHẠM VI, ĐỐI TƯỢNG, THỜI GIAN
1. Phạm vi: toàn quận.
2. Đối tượng: người dân.
3. Thời gian: mục 1 phần III xong trước 30/11/2024; mục 2 phần III xong trong năm 2025; mục 3 phần III xong trong quý II/2023.
""",
    "by title": """
II. ĐỐI TƯỢNG VÀ THỜI GIAN
- Đối tượng: người dân trên địa bàn.
- Thời gian: các nhiệm vụ về y tế xong trước 30/11/2024; huy động nguồn lực xong trong năm 2025; bảo hiểm xã hội, bảo hiểm y tế xong trong quý II/2023.
""",
    "stages below a title": """
II. PHẠM VI, THỜI GIAN
1. Phạm vi
Toàn quận.
2. Thời gian
a) Giai đoạn 1 (đến hết quý II/2023): hoàn thành mục 3 phần III.
b) Giai đoạn 2 (đến 30/11/2024): hoàn thành mục 1 phần III.
c) Giai đoạn 3 (đến hết năm 2025): hoàn thành mục 2 phần III.
""",
    "rounds": """
II. THỜI GIAN TRIỂN KHAI
Kế hoạch chia làm 3 đợt:
- Đợt 1: từ nay đến hết quý II/2023, tập trung mục 3.
- Đợt 2: từ tháng 7/2023 đến 30/11/2024, tập trung mục 1.
- Đợt 3: đến hết năm 2025, tập trung mục 2.
""",
    "leads as well": """
II. PHÂN CÔNG, THỜI GIAN
1. Phân công: Phòng Y tế chủ trì mục 1; Phòng Tài chính - Kế hoạch chủ trì mục 2; Bảo hiểm xã hội quận chủ trì mục 3 Phần III.
2. Thời gian: mục 1 trước 30/11/2024, mục 2 trong năm 2025, mục 3 trong quý II/2023.
""",
}


@pytest.mark.parametrize("way", BEFORE)
def test_times_that_stand_before_the_tasks(way):
    leads = "" if "Phòng Y tế" in BEFORE[way] else "IV. PHÂN CÔNG\nPhòng Y tế chủ trì mục 1; Phòng Tài chính - Kế hoạch chủ trì mục 2; Bảo hiểm xã hội quận chủ trì mục 3.\n"
    found = {(d.area, d.aspect): d for d in check(write(BEFORE[way] + TASKS.replace("II. ", "III. ").lstrip() + leads)).decisions}
    for area, (lead, day) in SAID.items():
        assert (found[area, "lead"].reason, found[area, "lead"].found) == ("ok", (lead,)), area
        assert (found[area, "deadline"].reason, found[area, "deadline"].found) == ("ok", (day,)), area


def test_one_time_for_all_that_stands_before_them(decisions):
    """
    II. PHẠM VI, ĐỐI TƯỢNG VÀ THỜI GIAN THỰC HIỆN
    1. Phạm vi
    Kế hoạch được thực hiện trên địa bàn toàn huyện.
    2. Thời gian thực hiện
    Tất cả các nhiệm vụ nêu tại Mục III hoàn thành trước ngày 31 tháng 12 năm 2025; nhiệm vụ nào có ghi thời hạn riêng thì thực hiện theo thời hạn đó.
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch; nâng cấp trạm y tế.
    2. Giới thiệu việc làm cho lao động vùng giải tỏa theo Chương trình “Có việc làm”, xong trong năm 2023.
    """
    assert decisions["2.5", "deadline"].found == ("2025-12-31",)
    assert decisions["2.4", "deadline"].found == ("2023-12-31",)


def test_the_numbers_of_contents_in_brackets(decisions):
    """
    II. THỜI GIAN THI ĐUA
    - Đợt 01: Tập trung hoàn thành các nội dung (1), (2) nêu tại điểm 1 Mục III trước ngày 30 tháng 6 năm 2022;
    - Đợt 02: Hoàn thành nội dung (3) nêu tại điểm 1 Mục III từ ngày 01 tháng 7 năm 2022 đến hết ngày 31 tháng 12 năm 2024.
    III. NỘI DUNG THI ĐUA
    1. Nội dung thi đua
    (1) Tiêm vắc xin, diệt lăng quăng, kiểm tra an toàn thực phẩm;
    (2) Giới thiệu việc làm cho lao động mất việc theo Chương trình “Có việc làm”;
    (3) Lập cơ sở dữ liệu an sinh xã hội của quận.
    V. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    a) Chủ trì thực hiện nội dung thi đua (1);
    b) Cử cán bộ tham gia đoàn chấm điểm.
    2. Phòng Lao động - Thương binh và Xã hội
    Chủ trì, phối hợp với các phường thực hiện các nội dung thi đua (2), (3).
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-06-30",)
    assert decisions["2.4", "lead"].reason == "ok" and decisions["2.4", "deadline"].found == ("2022-06-30",)
    assert decisions["2.9", "lead"].reason == "ok" and decisions["2.9", "deadline"].found == ("2024-12-31",)


def test_the_last_sentence_times_all_the_jobs_of_a_paragraph(decisions):
    """
    1. Y tế
    Giám đốc Sở Y tế chịu trách nhiệm chủ trì xây dựng, nâng cấp các bệnh viện chuyên khoa, tiếp nhận kỹ thuật điều trị mới. Trưởng Ban Quản lý An toàn thực phẩm chủ trì kiểm soát thực phẩm tại chợ đầu mối, bếp ăn tập thể. Các việc tại khoản này hoàn thành trước ngày 30/11/2024.
    """
    assert decisions["2.5", "deadline"].reason == "ok" and decisions["2.5", "deadline"].found == ("2024-11-30",)


def test_a_task_of_its_area_alone_belongs_to_the_areas_row(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế
    - Nâng cấp cơ sở khám chữa bệnh tuyến quận, phường.
    - Kiểm soát thực phẩm và dịch bệnh.
    2. Bảo hiểm
    - Tăng người tham gia bảo hiểm xã hội tự nguyện.
    PHỤ LỤC
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Sửa khối nhà khám, mua máy X-quang kỹ thuật số, triển khai bệnh án điện tử | Trung tâm Y tế quận | Quý IV/2023 |
    | 2 | Kiểm tra an toàn thực phẩm; giám sát dịch COVID-19, tay chân miệng | Phòng Y tế | Năm 2024 |
    | 3 | Vận động chủ quán tham gia BHXH tự nguyện | BHXH quận | 2025 |
    """
    assert decisions["2.5", "lead"].reason == "ok" and set(decisions["2.5", "lead"].found) == {"Phòng Y tế", "Trung tâm Y tế quận"}
    assert decisions["2.5", "deadline"].reason == "ok"


def test_this_job_given_to_another_below_an_agencys_heading(decisions):
    """
    II. PHÂN CÔNG NHIỆM VỤ
    1. Phòng Lao động - Thương binh và Xã hội
    a) Cho vay vốn tạo việc làm theo Chương trình “Có việc làm”. Hoàn thành: cuối năm 2025.
    b) Cải thiện điều kiện làm việc, ký thỏa ước lao động tập thể. Việc này đề nghị Liên đoàn Lao động quận chủ trì; Phòng Lao động - Thương binh và Xã hội phối hợp. Hoàn thành: tháng 12/2023.
    2. Phòng Y tế
    a) Tiêm chủng, phòng chống dịch; nâng cấp trạm y tế. Hoàn thành: năm 2024.
    """
    assert decisions["2.4", "lead"].reason == "wrong" and "Liên đoàn Lao động quận" in decisions["2.4", "lead"].found
    assert decisions["2.4", "deadline"].reason == "ok" and decisions["2.4", "deadline"].found == ("2023-12-31", "2025-12-31")


def test_a_column_that_names_the_tasks_of_schemes(decisions):
    """
    II. NHIỆM VỤ
    1. Nguồn lực
    1.1. Vận động doanh nghiệp, đồng hương đóng góp giúp hộ nghèo; khơi dậy ý thức tự vươn lên.
    1.2. Kiểm tra việc bình xét, cấp phát chính sách tại các phường.
    2. Y tế
    2.1. Nâng cấp trạm y tế; tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    Phòng Tài chính - Kế hoạch chủ trì mục 1; Phòng Y tế chủ trì mục 2.
    PHỤ LỤC
    | TT | Tên đề án, chương trình | Thuộc nhiệm vụ | Thời gian hoàn thành |
    | 1 | Cuộc vận động doanh nghiệp, đồng hương chung tay vì người nghèo | 1.1 | Quý IV/2023 |
    | 2 | Nâng cấp trạm y tế phường | 2.1 | Quý IV/2024 |
    """
    assert decisions["2.10", "deadline"].reason == "missing"  # 1.2 has no time
    assert decisions["2.5", "deadline"].found == ("2024-12-31",)


def test_rounds_of_a_campaign_are_the_time_of_its_contents(decisions):
    """
    II. ĐỐI TƯỢNG VÀ THỜI GIAN THI ĐUA
    1. Đối tượng: các phường.
    2. Thời gian thi đua
    a) Thời gian thi đua chia thành 02 đợt:
    - Đợt 01: Cao điểm tập trung trong 10 ngày làm việc (từ ngày 20 tháng 11 năm 2022 đến ngày 03 tháng 12 năm 2022);
    - Đợt 02: Thực hiện vét trong 03 ngày làm việc (từ ngày 08 đến ngày 10 tháng 12 năm 2022).
    b) Việc kiểm tra, chấm điểm, xếp hạng thi đua thực hiện trước ngày 20 tháng 12 hằng năm.
    III. NỘI DUNG THI ĐUA
    1. Tiêm nhắc lại vắc xin, kiểm tra an toàn thực phẩm tại các chợ.
    2. Giới thiệu việc làm cho lao động mất việc theo Chương trình “Có việc làm”.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-10",)
    assert decisions["2.4", "deadline"].found == ("2022-12-10",)
