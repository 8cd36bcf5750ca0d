"""What is true of the directive as a whole: who leads, how it is cited, what it targets."""

from __future__ import annotations

from datetime import date

from docgen.hooks import hookimpl
from docgen.model import Directive, Target
from docgen.scope import DISTRICTS

__all__ = ["CITY_CAUCUS", "CITY_COUNCIL", "DIRECTIVE", "DISTRICTS"]

CITY_CAUCUS = "Ban cán sự đảng UBND thành phố"
CITY_COUNCIL = "Đảng đoàn HĐND thành phố"

_END = date(2025, 12, 31)

DIRECTIVE = Directive(
    key="kl92-da-nang",
    title="Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị",
    title_en="The plan of the Da Nang party committee for Conclusion 92-KL/TW",
    issuer="Ban Thường vụ Thành ủy Đà Nẵng",
    issued_on=date(2021, 10, 20),
    basis=(
        r"92\s*-?\s*kl\s*/\s*tw",
        r"kết luận (?:số )?92\b",
        r"kế hoạch (?:số [^,;.]{1,20} )?(?:ngày )?(?:20/10/2021|20 tháng 10 năm 2021|20-10-2021)",
        r"kế hoạch (?:số [^,;.]{1,20} )?[^.;]{0,60}(?:20/10/2021|20 tháng 10 năm 2021)[^.;]{0,80}(?:thành ủy|chính sách xã hội)",
    ),
    targets=(
        Target("trained-workers", "tỷ lệ lao động qua đào tạo", "trained workers", 75.0, _END, ("lao động qua đào tạo", "lao động được đào tạo", "lao động đã qua đào tạo")),
        Target("social-insurance", "lực lượng lao động tham gia BHXH", "workforce in social insurance", 50.0, _END, ("tham gia bảo hiểm xã hội", "tham gia bhxh", "có bảo hiểm xã hội", "đóng bảo hiểm xã hội")),
        Target("health-insurance", "độ bao phủ BHYT", "health insurance coverage", 99.0, _END, ("bảo hiểm y tế", "bhyt")),
        Target("health-standard", "phường, xã đạt chuẩn quốc gia về y tế", "wards that meet the national health standard", 100.0, _END, ("quốc gia về y tế", "chuẩn y tế", "tiêu chí y tế", "chuẩn về y tế")),
    ),
    superior=("thành ủy", "ủy ban nhân dân thành phố", "ubnd thành phố", "ban cán sự đảng", "cấp trên", "thành phố"),
)  # fmt: skip


@hookimpl
def docgen_directive() -> Directive:
    """The directive's own facts."""
    return DIRECTIVE
