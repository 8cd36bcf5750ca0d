# ruff: noqa: E501 - a body with all its names is one line: a register is read and compared by lines
"""Which agencies does a plan of Da Nang's time name, how are they written, and in which areas may they lead?

Facts only. Competence follows the directive's own leads and the decrees on
the departments of provinces (24/2014/NĐ-CP, 107/2020/NĐ-CP, from 2025-03-01
45/2025/NĐ-CP) and of districts (37/2014/NĐ-CP, 108/2020/NĐ-CP). A renamed
agency is a line here.

Joining words and signs ("-", ",", "&", "và") don't matter in a name, nor
does whether abbreviations are glued ("LĐ-TB&XH" is also "LĐTBXH"); "quận" in
a district's name stands for "huyện" too, and a name that is given only with
its level word is an agency in prose only with one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product

from docgen.hooks import hookimpl
from docgen.model import Agency

MERGED = date(2025, 3, 1)
"""Departments were merged, in the city and in its districts."""
NO_DISTRICTS = date(2025, 7, 1)
"""The district level ended; Da Nang and Quang Nam became one."""

_SO = "Nghị định 24/2014/NĐ-CP, 107/2020/NĐ-CP"
_PHONG = "Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP"
_ND45 = "Nghị định 45/2025/NĐ-CP ngày 28/02/2025"
_NQ_2025 = "Nghị quyết HĐND thành phố Đà Nẵng ngày 20/02/2025, hoạt động từ 01/3/2025"
_TWO_LEVELS = "Luật Tổ chức chính quyền địa phương 2025; kết thúc cấp huyện từ 01/7/2025"
_PARTY_2025 = "Kết thúc hoạt động khi lập đảng bộ UBND, đảng bộ các cơ quan đảng năm 2025"
_DIRECTIVE = "Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng thực hiện Kết luận 92-KL/TW, mục III"

_ALL = frozenset({"2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10"})
_DISTRICTS_OWN = _ALL - {"2.3", "2.6"}

DISTRICTS = ("quận Hải Châu", "quận Thanh Khê", "quận Sơn Trà", "quận Ngũ Hành Sơn", "quận Liên Chiểu", "quận Cẩm Lệ", "huyện Hòa Vang", "huyện Hoàng Sa")
_WARDS = (
    "Bình Hiên, Bình Thuận, Hải Châu I, Hải Châu II, Hòa Cường Bắc, Hòa Cường Nam, Hòa Thuận Đông, Hòa Thuận Tây, Nam Dương, Phước Ninh, Thạch Thang, Thanh Bình, Thuận Phước, "
    "An Khê, Chính Gián, Hòa Khê, Tam Thuận, Tân Chính, Thạc Gián, Thanh Khê Đông, Thanh Khê Tây, Vĩnh Trung, Xuân Hà, "
    "An Hải Bắc, An Hải Đông, An Hải Tây, Mân Thái, Nại Hiên Đông, Phước Mỹ, Thọ Quang, "
    "Hòa Hải, Hòa Quý, Khuê Mỹ, Mỹ An, Hòa Hiệp Bắc, Hòa Hiệp Nam, Hòa Khánh Bắc, Hòa Khánh Nam, Hòa Minh, "
    "Hòa An, Hòa Phát, Hòa Thọ Đông, Hòa Thọ Tây, Hòa Xuân, Khuê Trung"
)
_COMMUNES = "Hòa Bắc, Hòa Châu, Hòa Khương, Hòa Liên, Hòa Nhơn, Hòa Ninh, Hòa Phong, Hòa Phú, Hòa Phước, Hòa Sơn, Hòa Tiến"
_PROVINCES = (
    "An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, "
    "Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, "
    "Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, "
    "Hà Nội, Hồ Chí Minh, Hải Phòng, Cần Thơ"
)


def _atoms(*atoms: str) -> tuple[str, ...]:
    """Every mixture of full and short words: ``_atoms("Lao động=LĐ", "Thương binh=TB")``."""
    choices = [atom.split("=") for atom in atoms]
    return tuple(" ".join(words) for words in product(*choices))


_FIELDS: dict[str, tuple[str, ...]] = {
    "Lao động - Thương binh và Xã hội": (*_atoms("Lao động=LĐ", "Thương binh=TB", "Xã hội=XH"), "Lao động", "Lao động Thương binh", "Lao động Xã hội", "LĐTBXH"),
    "Giáo dục và Đào tạo": (*_atoms("Giáo dục=GD", "Đào tạo=ĐT"), "Giáo dục"),
    "Tài nguyên và Môi trường": (*_atoms("Tài nguyên=TN", "Môi trường=MT"), "Tài nguyên"),
    "Văn hóa và Thông tin": (*_atoms("Văn hóa=VH", "Thông tin=TT"), "Văn hóa", "VHTT"),
    "Tài chính - Kế hoạch": (*_atoms("Tài chính=TC", "Kế hoạch=KH"), *_atoms("Kế hoạch=KH", "Tài chính=TC"), "Tài chính"),
    "Quản lý đô thị": ("QLĐT", "QL ĐT", "QL đô thị", "Đô thị"),
    "Kinh tế và Hạ tầng": _atoms("Kinh tế=KT", "Hạ tầng=HT"),
    "Kinh tế": ("KT",),
    "Nông nghiệp và Phát triển nông thôn": (*_atoms("Nông nghiệp=NN", "Phát triển nông thôn=PTNT=PT nông thôn"), "Nông nghiệp"),
    "Nông nghiệp và Môi trường": _atoms("Nông nghiệp=NN", "Môi trường=MT"),
    "Y tế": ("YT",),
    "Nội vụ": ("NV",),
    "Tư pháp": ("TP",),
    "Thông tin và Truyền thông": (*_atoms("Thông tin=TT", "Truyền thông=TT"), "Thông tin"),
    "Kế hoạch và Đầu tư": _atoms("Kế hoạch=KH", "Đầu tư=ĐT"),
    "Khoa học và Công nghệ": (*_atoms("Khoa học=KH", "Công nghệ=CN"), "Khoa học"),
    "Văn hóa và Thể thao": _atoms("Văn hóa=VH", "Thể thao=TT"),
    "Văn hóa, Thể thao và Du lịch": _atoms("Văn hóa=VH", "Thể thao=TT", "Du lịch=DL"),
    "Giao thông vận tải": ("GTVT", "GT VT", "Giao thông"),
    "Xây dựng": ("XD",),
    "Tài chính": ("TC",),
    "Công Thương": ("CT",),
    "Văn hóa, Khoa học và Thông tin": _atoms("Văn hóa=VH", "Khoa học=KH", "Thông tin=TT"),
    "Kinh tế, Hạ tầng và Đô thị": _atoms("Kinh tế=KT", "Hạ tầng=HT", "Đô thị=ĐT"),
    "Văn hóa - Xã hội": _atoms("Văn hóa=VH", "Xã hội=XH"),
}


def _office(
    head: str, short: str, name: str, competence: Iterable[str] = (), *, level: str, since: date | None = None, until: date | None = None, successor: str = "", source: str, more: tuple[str, ...] = ()
) -> Agency:
    """A Phòng or Sở of a field, with all ways to write the field."""
    forms = tuple(f"{word} {form}" for form in _FIELDS.get(name, ()) for word in (head, short))
    kind = "division" if head == "Phòng" else "department"
    return Agency(f"{head} {name}", (f"{short} {name}", *forms, *more), level, kind, frozenset(competence), since, until, successor, source)


def _phong(name: str, competence: Iterable[str] = (), *, since: date | None = None, until: date = NO_DISTRICTS, successor: str = "", source: str = _PHONG, more: tuple[str, ...] = ()) -> Agency:
    return _office("Phòng", "P", name, competence, level="district", since=since, until=until, successor=successor, source=source, more=more)


def _so(name: str, competence: Iterable[str] = (), *, since: date | None = None, until: date | None = None, successor: str = "", source: str = _SO, more: tuple[str, ...] = ()) -> Agency:
    return _office("Sở", "S", name, competence, level="city", since=since, until=until, successor=successor, source=source, more=more)


def _divisions() -> Iterator[Agency]:
    """The specialised divisions of the districts."""
    labour = {"2.1", "2.2", "2.4", "2.9", "2.10"}
    yield _phong("Lao động - Thương binh và Xã hội", labour, until=MERGED, successor="Phòng Nội vụ", more=("PLĐTBXH", "Phòng LĐ TBXH", "Phòng LĐTB"))
    yield _phong("Y tế", {"2.5"}, until=MERGED, successor="Phòng Y tế")
    yield _phong("Giáo dục và Đào tạo", {"2.3"}, more=("PGDĐT",))
    yield _phong("Tài nguyên và Môi trường", {"2.7"}, until=MERGED, successor="Phòng Nông nghiệp và Môi trường")
    yield _phong("Văn hóa và Thông tin", {"2.8", "2.9"}, until=MERGED, successor="Phòng Văn hóa, Khoa học và Thông tin", more=("Phòng Văn hóa Thông tin Thể thao",))
    yield _phong("Tài chính - Kế hoạch", {"2.10"})
    yield _phong("Quản lý đô thị", {"2.6"}, until=MERGED, successor="Phòng Kinh tế, Hạ tầng và Đô thị")
    yield _phong("Kinh tế và Hạ tầng", {"2.6"}, until=MERGED, successor="Phòng Kinh tế, Hạ tầng và Đô thị")
    yield _phong("Kinh tế", until=MERGED, successor="Phòng Kinh tế, Hạ tầng và Đô thị")
    yield _phong("Nông nghiệp và Phát triển nông thôn", until=MERGED, successor="Phòng Nông nghiệp và Môi trường")
    yield _phong("Nội vụ", until=MERGED, successor="Phòng Nội vụ", more=("Phòng Nội vụ Lao động",))
    yield _phong("Tư pháp")
    yield _phong("Dân tộc")
    # From 2025-03-01: labour, merit, insurance to Nội vụ; protection to Y tế; poverty to Nông nghiệp và Môi trường.
    yield _phong("Nội vụ", labour, since=MERGED, source=_ND45)
    yield _phong("Y tế", {"2.1", "2.5"}, since=MERGED, source=_ND45)
    yield _phong("Nông nghiệp và Môi trường", {"2.1", "2.7"}, since=MERGED, source=_ND45)
    yield _phong("Văn hóa, Khoa học và Thông tin", {"2.8", "2.9"}, since=MERGED, source=_ND45)
    yield _phong("Kinh tế, Hạ tầng và Đô thị", {"2.6"}, since=MERGED, source=_ND45)


def _departments() -> Iterator[Agency]:
    """The city's departments."""
    labour = {"2.1", "2.2", "2.3", "2.4", "2.9", "2.10"}
    yield _so("Lao động - Thương binh và Xã hội", labour, until=MERGED, successor="Sở Nội vụ", more=("SLĐTBXH",))
    yield _so("Y tế", {"2.5"}, until=MERGED, successor="Sở Y tế", more=("SYT",))
    yield _so("Giáo dục và Đào tạo", {"2.3"})
    yield _so("Nội vụ", {"2.3"}, until=MERGED, successor="Sở Nội vụ")
    yield _so("Xây dựng", {"2.6"})
    yield _so("Tài nguyên và Môi trường", {"2.7"}, until=MERGED, successor="Sở Nông nghiệp và Môi trường")
    yield _so("Nông nghiệp và Phát triển nông thôn", {"2.7"}, until=MERGED, successor="Sở Nông nghiệp và Môi trường")
    yield _so("Thông tin và Truyền thông", {"2.8", "2.9"}, until=MERGED, successor="Sở Khoa học và Công nghệ")
    yield _so("Tài chính", {"2.10"})
    yield _so("Kế hoạch và Đầu tư", {"2.10"}, until=MERGED, successor="Sở Tài chính")
    yield _so("Khoa học và Công nghệ", until=MERGED, successor="Sở Khoa học và Công nghệ")
    yield _so("Giao thông vận tải", until=MERGED, successor="Sở Xây dựng")
    yield _so("Văn hóa và Thể thao", until=NO_DISTRICTS, successor="Sở Văn hóa, Thể thao và Du lịch", more=("Sở Văn hóa",))
    yield _so("Du lịch", until=NO_DISTRICTS, successor="Sở Văn hóa, Thể thao và Du lịch")
    yield _so("Công Thương")
    yield _so("Tư pháp")
    yield _so("Ngoại vụ")
    yield _so("Nội vụ", labour, since=MERGED, source=f"{_ND45}; {_NQ_2025}")
    yield _so("Y tế", {"2.1", "2.5"}, since=MERGED, source=_ND45)
    yield _so("Nông nghiệp và Môi trường", {"2.1", "2.7"}, since=MERGED, source=_NQ_2025)
    yield _so("Khoa học và Công nghệ", {"2.8", "2.9"}, since=MERGED, source=_NQ_2025)
    yield _so("Văn hóa, Thể thao và Du lịch", {"2.8"}, since=NO_DISTRICTS, source=_ND45, more=("Sở VHTTDL", "Sở VHTT DL"))
    yield Agency("Thanh tra thành phố", ("Thanh tra tỉnh",), "city", "department", source=_SO)
    yield Agency("Ban Dân tộc", ("Ban Dân tộc và Tôn giáo", "Sở Dân tộc và Tôn giáo"), "city", "department", source=_SO)
    yield Agency(
        "Văn phòng UBND thành phố", ("Văn phòng Ủy ban nhân dân thành phố", "VP UBND thành phố", "Văn phòng Ủy ban thành phố"), "city", "office", source=_SO
    )
    yield Agency(
        "Văn phòng HĐND thành phố",
        (
            "Văn phòng Hội đồng nhân dân thành phố", "VP HĐND thành phố", "Văn phòng Đoàn đại biểu Quốc hội và HĐND thành phố", "Văn phòng Đoàn ĐBQH và HĐND thành phố",
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố", "Văn phòng Đoàn ĐBQH, HĐND và UBND thành phố", "Văn phòng Đoàn đại biểu Quốc hội",
        ),
        "city", "office", source="Nghị quyết 1004/2020/UBTVQH14",
    )
    yield Agency("Bảo hiểm xã hội thành phố", ("BHXH thành phố", "BHXH tỉnh"), "city", "insurance", frozenset({"2.2"}), source="Luật Bảo hiểm xã hội; Kế hoạch, mục 2.2")
    yield Agency(
        "Ban Quản lý An toàn thực phẩm",
        ("Ban QL An toàn thực phẩm", "BQL An toàn thực phẩm", "Ban Quản lý ATTP", "BQL ATTP", "Ban QL ATTP", "Ban An toàn thực phẩm", "Ban Quản lý An toàn vệ sinh thực phẩm"),
        "city", "department", frozenset({"2.5"}), source="Cơ quan thuộc UBND thành phố Đà Nẵng",
    )
    yield Agency(
        "Ban Quản lý Khu công nghệ cao và các khu công nghiệp",
        (
            "Ban Quản lý các Khu công nghiệp", "Ban Quản lý Khu công nghệ cao", "BQL Khu công nghệ cao và các khu công nghiệp", "BQL các KCN", "BQL Khu CNC và các KCN", "BQL KCNC và các KCN", "Ban Quản lý các KCN",
            "Ban Quản lý Khu CNC và các KCN", "Ban Quản lý Khu CNC và các khu công nghiệp", "Ban Quản lý các Khu công nghiệp và Chế xuất", "Ban Quản lý các Khu công nghiệp, khu kinh tế", "Ban Quản lý các khu công nghiệp khu chế xuất",
        ),
        "city", "department", source="Cơ quan thuộc UBND thành phố Đà Nẵng",
    )


def _party() -> Iterator[Agency]:
    """Party committees, caucuses, governments and councils."""
    yield Agency(
        "Quận ủy", ("QU", "HU", "Ban Chấp hành Đảng bộ quận", "BCH Đảng bộ quận", "Đảng bộ quận"), "district", "party", _DISTRICTS_OWN, until=NO_DISTRICTS, source=_DIRECTIVE
    )
    yield Agency("Ban Thường vụ Quận ủy", ("BTV Quận ủy", "BTVQU", "BTVHU", "BTV QU", "BTV HU"), "district", "party", _DISTRICTS_OWN, until=NO_DISTRICTS, source=_DIRECTIVE)
    yield Agency(
        "UBND quận", ("UBND", "Ủy ban nhân dân", "UB nhân dân", "Ủy ban nhân dân quận"), "district", "government", _DISTRICTS_OWN, until=NO_DISTRICTS, source=f"{_DIRECTIVE}; {_TWO_LEVELS}", places=DISTRICTS
    )
    yield Agency("HĐND quận", ("HĐND", "Hội đồng nhân dân"), "district", "government", until=NO_DISTRICTS, source=_TWO_LEVELS)
    yield Agency("Thành ủy", ("TU", "Ban Chấp hành Đảng bộ thành phố", "Đảng bộ thành phố"), "city", "party")
    yield Agency("Ban Thường vụ Thành ủy", ("BTV Thành ủy", "BTVTU", "BTV TU"), "city", "party")
    yield Agency(
        "UBND thành phố", ("UBND", "Ủy ban nhân dân", "UB nhân dân"), "city", "government", _ALL, source=_DIRECTIVE, places=("thành phố Đà Nẵng", *(f"tỉnh {name}" for name in _PROVINCES.split(", ")))
    )
    yield Agency("HĐND thành phố", ("HĐND", "Hội đồng nhân dân"), "city", "government")
    caucus = ("Ban cán sự đảng", "Ban cán sự", "BCS đảng", "BCSĐ", "BCSD", "BCS Đảng bộ")
    yield Agency(
        "Ban cán sự đảng UBND thành phố",
        (*(f"{c} {b} thành phố" for c in caucus for b in ("UBND", "Ủy ban nhân dân")), *(f"{c} UBND" for c in caucus), "Ban cán sự đảng Ủy ban nhân dân"),
        "city", "party", _ALL, until=MERGED, successor="Đảng ủy UBND thành phố", source=f"{_DIRECTIVE}; {_PARTY_2025}",
    )
    yield Agency(
        "Đảng đoàn HĐND thành phố", ("Đảng đoàn Hội đồng nhân dân thành phố", "Đảng đoàn HĐND", "Đảng đoàn Hội đồng nhân dân"),
        "city", "party", frozenset({"2.1", "2.3", "2.5", "2.10"}), until=MERGED, successor="HĐND thành phố", source=f"{_DIRECTIVE}; {_PARTY_2025}",
    )
    yield Agency("Đảng ủy UBND thành phố", ("Đảng ủy Ủy ban nhân dân thành phố", "Đảng ủy UBND"), "city", "party", _ALL, since=date(2025, 2, 1), source=_PARTY_2025)
    yield Agency(
        "Đảng đoàn Mặt trận Tổ quốc Việt Nam thành phố", ("Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "Đảng đoàn MTTQ Việt Nam thành phố", "Đảng đoàn Ủy ban MTTQ Việt Nam thành phố"),
        "city", "party", until=MERGED, source=_PARTY_2025,
    )
    yield Agency("Đảng ủy Khối các cơ quan thành phố", ("Đảng ủy Khối các cơ quan", "Đảng ủy Khối"), "city", "party")
    yield Agency("Đảng ủy Khối Doanh nghiệp thành phố", ("Đảng ủy Khối Doanh nghiệp",), "city", "party")
    for body in ("Ban Văn hóa - Xã hội", "Ban Kinh tế - Ngân sách", "Ban Kinh tế - Xã hội", "Ban Pháp chế", "Ban Đô thị"):
        yield Agency(f"{body} HĐND thành phố", (f"{body} Hội đồng nhân dân thành phố", f"{body} của HĐND thành phố", f"{body} thành phố"), "city", "office")
        yield Agency(f"{body} HĐND quận", (f"{body} Hội đồng nhân dân quận", f"{body} của HĐND quận"), "district", "office", until=NO_DISTRICTS)


_ADVISORY = (
    ("Ban Tuyên giáo", ("BTG", "Ban Tuyên giáo"), "Ban Tuyên giáo và Dân vận"),
    ("Ban Dân vận", ("BDV", "Ban Dân vận"), "Ban Tuyên giáo và Dân vận"),
    ("Ban Tổ chức", ("BTC",), ""),
    ("Ủy ban Kiểm tra", ("UBKT", "UB Kiểm tra", "Ủy ban Kiểm tra"), ""),
    ("Văn phòng", ("VP",), ""),
    ("Ban Tuyên giáo và Dân vận", (), ""),
    ("Ban Nội chính", (), ""),
)
_FRONT = (
    "Ủy ban MTTQ Việt Nam", "UBMTTQ Việt Nam", "UB MTTQ Việt Nam", "UBMTTQVN", "UB MTTQVN", "Ủy ban MTTQVN", "UBMTTQ VN", "Ủy ban MTTQ VN", "Ủy ban MTTQ", "UBMTTQ", "UB MTTQ", "MTTQ Việt Nam", "MTTQVN", "MTTQ VN", "MTTQ",
    "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Mặt trận", "Mặt trận", "UB Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQVN VN", "UBMT", "UBMTTQVN VN", "UBMT TQVN", "Ủy ban Mặt trận Tổ quốc VN", "UBMT Tổ quốc Việt Nam",
)
_MASS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hội Liên hiệp Phụ nữ", ("Hội LHPN", "Hội LH Phụ nữ", "Hội LHPN Việt Nam", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội Phụ nữ", "HLHPN", "Liên hiệp Phụ nữ", "Hội PN")),
    ("Hội Nông dân", ("Hội Nông dân Việt Nam", "HND", "Hội ND")),
    ("Hội Cựu chiến binh", ("Hội CCB", "Hội Cựu chiến binh Việt Nam", "HCCB")),
    ("Liên đoàn Lao động", ("LĐLĐ", "LĐ Lao động", "Công đoàn")),
    ("Hội Chữ thập đỏ", ("Hội CTĐ", "HCTĐ")),
    ("Hội Người cao tuổi", ("Hội NCT", "Ban đại diện Hội Người cao tuổi")),
    ("Hội Khuyến học", ("Hội KH",)),
    ("Hội Doanh nghiệp", ("Hội Doanh nghiệp nhỏ và vừa", "Hội DN", "Hiệp hội Doanh nghiệp", "Hiệp hội Doanh nghiệp nhỏ và vừa", "Hội DNNVV")),
    ("Hội Người khuyết tật", ("Hội NKT",)),
    ("Hội Nạn nhân chất độc da cam", ("Hội Nạn nhân chất độc da cam/dioxin", "Hội NNCĐDC", "Hội Nạn nhân CĐDC/dioxin", "Hội NNCĐDC/dioxin")),
    ("Hội Cựu thanh niên xung phong", ("Hội Cựu TNXP", "Hội CTNXP")),
    ("Hội Bảo trợ người khuyết tật và trẻ mồ côi", ()),
    ("Hội Bảo trợ phụ nữ và trẻ em nghèo bất hạnh", ()),
    ("Hội Từ thiện và Bảo vệ quyền trẻ em", ("Hội Bảo vệ quyền trẻ em",)),
    ("Hội Cựu giáo chức", ()),
    ("Hội Đông y", ("Hội Y học cổ truyền",)),
    ("Hội Người mù", ()),
    ("Hội Luật gia", ()),
    ("Hội Làm vườn", ()),
    ("Hội Nghề cá", ()),
    ("Hội Tù yêu nước", ()),
    ("Hội Kế hoạch hóa gia đình", ()),
    ("Hội Thanh niên Việt Nam", ("Hội Liên hiệp Thanh niên Việt Nam", "Hội Liên hiệp Thanh niên", "Hội LHTN", "Hội LHTN Việt Nam")),
)
_YOUTH = ("Đoàn Thanh niên", "Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TNCSHCM", "Đoàn TNCS HCM", "Đoàn TN", "ĐTN", "Đoàn TNCS")


def _mass() -> Iterator[Agency]:
    """The Front, mass organisations and the Party's advisory bodies: in no area a lead (the Front's exception is 2.10's)."""
    levels = (("quận", "district", NO_DISTRICTS), ("thành phố", "city", None), ("phường", "ward", None))
    for word, level, until in levels:
        yield Agency(f"Ủy ban Mặt trận Tổ quốc Việt Nam {word}", _FRONT, level, "mass", until=until)
        for name, names in _MASS:
            yield Agency(f"{name} {word}", (name, *names), level, "mass", until=until)
    yield Agency("Quận Đoàn", (*_YOUTH, *(f"{name} quận" for name in _YOUTH)), "district", "mass", until=NO_DISTRICTS)
    yield Agency("Thành Đoàn", (*_YOUTH, *(f"{name} thành phố" for name in _YOUTH)), "city", "mass")
    yield Agency("Đoàn Thanh niên phường", _YOUTH, "ward", "mass")
    yield Agency("Liên minh Hợp tác xã thành phố", ("Liên minh Hợp tác xã", "Liên minh HTX"), "city", "mass")
    yield Agency("Liên hiệp các hội Khoa học và Kỹ thuật thành phố", ("Liên hiệp các hội Khoa học và Kỹ thuật", "Liên hiệp các hội KHKT"), "city", "mass")
    yield Agency("Liên hiệp các tổ chức hữu nghị thành phố", ("Liên hiệp các tổ chức hữu nghị",), "city", "mass")
    for name, names, successor in _ADVISORY:
        for owner, short, level, until in (("Quận ủy", "QU", "district", NO_DISTRICTS), ("Thành ủy", "TU", "city", None)):
            if name == "Ban Nội chính" and level == "district":
                continue
            since = MERGED if name == "Ban Tuyên giáo và Dân vận" else None
            ended = MERGED if successor else until
            shorts = ("QU", "HU") if short == "QU" else (short,)
            codes = (*(f"{n}{s}" for n in names if n.isupper() for s in shorts), *(f"{n} {s}" for n in (name, *names) for s in shorts))
            bare = tuple(n for n in names if not n.isupper())
            owned = tuple(f"{n} {owner}" for n in names)
            yield Agency(f"{name} {owner}", (*owned, *bare, *codes), level, "advisory", since=since, until=ended, successor=f"{successor} {owner}" if successor else "")
    yield Agency("Trung tâm Chính trị quận", ("Trung tâm Chính trị", "Trung tâm Bồi dưỡng chính trị", "TTCT"), "district", "unit", until=NO_DISTRICTS)
    yield Agency("Trường Chính trị thành phố", ("Trường Chính trị",), "city", "school")


def _district_units() -> Iterator[Agency]:
    """Units, forces and branches in the districts, and in the wards."""

    def unit(name: str, *names: str, kind: str = "unit", competence: Iterable[str] = (), bare: bool = True, level: str = "district") -> Agency:
        return Agency(name, names if bare else tuple(n for n in names), level, kind, frozenset(competence), until=NO_DISTRICTS if level == "district" else None)

    yield unit("Trung tâm Y tế quận", "Trung tâm Y tế", "TTYT", "TT Y tế", "TT YT", competence={"2.5"})
    yield unit(
        "Trung tâm Văn hóa - Thông tin và Thể thao quận",
        *(f"{h} {f}" for h in ("Trung tâm", "TT") for f in ("Văn hóa Thông tin Thể thao", "VH TT TT", "VHTT TT", "VHTTTT", "VH TT Thể thao", "Văn hóa Thể thao", "VH TT", "Văn hóa Thông tin", "Văn hóa Thể thao và Truyền thanh", "Văn hóa Thể thao Du lịch", "Văn hóa Thông tin và Truyền thanh", "Văn hóa", "VHTT&TT")),
    )
    yield unit("Văn phòng HĐND và UBND quận", *(f"{vp} {body} quận" for vp in ("Văn phòng", "VP") for body in ("HĐND UBND", "Hội đồng nhân dân và Ủy ban nhân dân", "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "UBND HĐND")), "Văn phòng quận", "Văn phòng HĐND và UBND", "Văn phòng UBND", "Văn phòng Ủy ban nhân dân", "VP HĐND UBND", "VP UBND", kind="office")
    yield unit("Thanh tra quận", kind="division")
    yield unit("Ban Quản lý dự án đầu tư xây dựng quận", "Ban Quản lý dự án đầu tư xây dựng", "Ban Quản lý dự án", "Ban QLDA", "BQLDA", "BQL dự án", "Ban Quản lý các dự án đầu tư xây dựng", "Ban Quản lý dự án ĐTXD", "Ban QLDA ĐTXD", "BQLDA ĐTXD", "Ban QLDA đầu tư xây dựng", "Ban Quản lý các dự án", "Ban Quản lý dự án đầu tư và xây dựng")
    yield unit("Đội Kiểm tra quy tắc đô thị quận", "Đội Kiểm tra quy tắc đô thị", "Đội KTQTĐT", "Đội Quy tắc đô thị", "Đội QTĐT")
    yield unit("Đội Quản lý trật tự xây dựng đô thị quận", "Đội Quản lý trật tự xây dựng đô thị", "Đội Trật tự đô thị")
    yield unit("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên quận", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Trung tâm GDNN GDTX", "TT GDNN GDTX", "Trung tâm GDNN và GDTX", "Trung tâm Giáo dục thường xuyên", "Trung tâm GDTX", "Trung tâm Dạy nghề")
    yield unit("Trung tâm Phát triển quỹ đất quận", "Chi nhánh Trung tâm Phát triển quỹ đất", "Chi nhánh Trung tâm Phát triển quỹ đất quận", "Trung tâm PTQĐ quận")
    yield unit("Ban Giải phóng mặt bằng quận", "Ban Giải phóng mặt bằng", "Ban Bồi thường giải phóng mặt bằng")
    yield unit("Chi cục Thuế quận", "Chi cục Thuế", "Chi cục Thuế khu vực", "CCT", kind="force")
    yield unit("Chi cục Thống kê quận", "Chi cục Thống kê", "Chi cục Thống kê khu vực", kind="force")
    yield unit("Chi cục Thi hành án dân sự quận", "Chi cục Thi hành án dân sự", "Chi cục THADS", kind="force")
    yield unit("Viện kiểm sát nhân dân quận", "Viện kiểm sát nhân dân", "Viện kiểm sát", "VKSND", "VKS", kind="force")
    yield unit("Tòa án nhân dân quận", "Tòa án nhân dân", "Tòa án", "TAND", kind="force")
    yield unit("Ban Chỉ huy Quân sự quận", "Ban Chỉ huy Quân sự", "Ban CHQS", "BCHQS", "BCH Quân sự", "BCH QS", "Ban CH Quân sự", "Cơ quan Quân sự", kind="force")
    yield unit("Công an quận", "Công an", "CA quận", "CAQ", kind="force")
    yield unit("Bảo hiểm xã hội quận", "BHXH quận", "Bảo hiểm xã hội cơ sở", "BHXHQ", kind="insurance", competence={"2.2"})
    yield unit("Kho bạc Nhà nước quận", "Kho bạc Nhà nước", "KBNN", "Kho bạc", kind="bank")
    yield unit("Bưu điện quận", "Bưu điện", kind="enterprise")
    yield unit("Điện lực quận", "Điện lực", kind="enterprise")
    yield unit("Ban Quản lý âu thuyền và cảng cá Thọ Quang", "Ban Quản lý Âu thuyền Thọ Quang", "BQL âu thuyền và cảng cá Thọ Quang", level="city")
    yield unit("Ban Quản lý chợ quận", "Ban Quản lý các chợ", "Ban Quản lý chợ")
    yield unit("Thư viện quận", kind="unit")
    yield unit("Đài Truyền thanh quận", "Đài Truyền thanh", "Đài TT quận")
    yield unit("Hạt Kiểm lâm quận", "Hạt Kiểm lâm", kind="force")
    yield unit("Trạm Khuyến nông quận", "Trạm Khuyến nông", "Trạm Khuyến nông - lâm - ngư")
    yield unit("Đội Quản lý thị trường", "Đội Quản lý thị trường số", "Đội QLTT số", "Đội QLTT", *(f"Đội Quản lý thị trường số {n}" for n in range(1, 10)), *(f"Đội QLTT số {n}" for n in range(1, 10)), kind="force")
    yield unit("Trung tâm Hành chính công quận", "Bộ phận Tiếp nhận và trả kết quả quận", "Trung tâm Phục vụ hành chính công quận", "Bộ phận Một cửa quận")
    yield unit("Nhà Thiếu nhi quận")
    yield unit("Nhà Văn hóa quận")
    for force in ("Đội Cảnh sát giao thông", "Đội Cảnh sát phòng cháy chữa cháy", "Đội Cảnh sát quản lý hành chính về trật tự xã hội"):
        yield unit(force, kind="force")
    # Wards.
    wards = tuple(f"phường {name}" for name in _WARDS.split(", ")) + tuple(f"xã {name}" for name in _COMMUNES.split(", "))
    yield Agency("UBND phường", ("Ủy ban nhân dân phường", "UBND", "Ủy ban nhân dân"), "ward", "ward", places=wards)
    yield Agency("HĐND phường", ("Hội đồng nhân dân phường",), "ward", "ward")
    yield Agency("Đảng ủy phường", ("Đảng bộ phường", "Ban Thường vụ Đảng ủy phường", "Ban Chấp hành Đảng bộ phường"), "ward", "party")
    yield Agency("Trạm Y tế phường", ("Trạm Y tế", "TYT phường"), "ward", "ward")
    yield Agency("Công an phường", ("CA phường",), "ward", "force")
    yield Agency("Ban Chỉ huy Quân sự phường", ("BCH Quân sự phường",), "ward", "force")
    two = {"since": NO_DISTRICTS, "source": "Nghị định 150/2025/NĐ-CP"}
    yield Agency("Văn phòng HĐND và UBND phường", ("Văn phòng HĐND và UBND", "Văn phòng UBND phường", "Văn phòng HĐND UBND phường"), "ward", "ward", **two)  # type: ignore[arg-type]
    yield Agency("Phòng Văn hóa - Xã hội", tuple(f"Phòng {f}" for f in _FIELDS["Văn hóa - Xã hội"]), "ward", "ward", **two)  # type: ignore[arg-type]
    yield Agency("Phòng Kinh tế, Hạ tầng và Đô thị", tuple(f"Phòng {f}" for f in _FIELDS["Kinh tế, Hạ tầng và Đô thị"]), "ward", "ward", **two)  # type: ignore[arg-type]
    yield Agency("Phòng Kinh tế", (), "ward", "ward", **two)  # type: ignore[arg-type]
    yield Agency("Trung tâm Phục vụ hành chính công phường", ("Trung tâm Phục vụ hành chính công",), "ward", "ward", **two)  # type: ignore[arg-type]


def _city_units() -> Iterator[Agency]:
    """Units of departments and other bodies of the city."""

    def unit(owner: str, name: str, *names: str, kind: str = "unit") -> Agency:
        return Agency(name, names, "city", kind, owner=owner)

    def units(owner: str, names: str) -> Iterator[Agency]:
        """One agency a line: its name, then other forms, parted by "=". """
        for line in names.strip().splitlines():
            name, *others = (part.strip() for part in line.split("="))
            yield unit(owner, name, *others)

    yield from units(
        "Sở Lao động - Thương binh và Xã hội",
        """
        Trung tâm Dịch vụ việc làm = Trung tâm DVVL = TT Dịch vụ việc làm = TTDVVL = Trung tâm Giới thiệu việc làm = Trung tâm DV việc làm
        Trung tâm Bảo trợ xã hội
        Trung tâm Công tác xã hội = Trung tâm Cung cấp dịch vụ công tác xã hội
        Trung tâm Điều dưỡng người tâm thần
        Trung tâm Phụng dưỡng người có công cách mạng = Trung tâm Phụng dưỡng Người có công = Trung tâm Điều dưỡng người có công
        Cơ sở Xã hội Bầu Bàng
        Làng Hy vọng
        Quỹ Bảo trợ trẻ em = Quỹ BTTE
        """,
    )
    yield from units(
        "Sở Y tế",
        """
        Trung tâm Kiểm soát bệnh tật = Trung tâm KSBT = TT Kiểm soát bệnh tật = CDC = Trung tâm Kiểm soát bệnh tật CDC = Trung tâm Y tế dự phòng
        Chi cục Dân số - Kế hoạch hóa gia đình = Chi cục Dân số - KHHGĐ = Chi cục Dân số = Chi cục DS KHHGĐ
        Chi cục An toàn vệ sinh thực phẩm = Chi cục An toàn thực phẩm = Chi cục ATVSTP
        Trung tâm Cấp cứu 115 = Trung tâm Cấp cứu
        Trung tâm Giám định Y khoa
        Trung tâm Kiểm nghiệm
        Bệnh viện Đà Nẵng = Bệnh viện Đa khoa Đà Nẵng
        Bệnh viện Phụ sản - Nhi
        Bệnh viện Ung bướu
        Bệnh viện Phổi
        Bệnh viện Mắt
        Bệnh viện Tâm thần
        Bệnh viện Da liễu
        Bệnh viện Y học cổ truyền
        Bệnh viện Phục hồi chức năng
        Bệnh viện Răng hàm mặt
        """,
    )
    yield from units(
        "Sở Tài nguyên và Môi trường",
        """
        Chi cục Bảo vệ môi trường = Chi cục BVMT
        Chi cục Biển và Hải đảo
        Chi cục Quản lý đất đai
        Văn phòng Đăng ký đất đai = Chi nhánh Văn phòng Đăng ký đất đai = VPĐKĐĐ = Chi nhánh VPĐKĐĐ = Chi nhánh Văn phòng ĐKĐĐ
        Trung tâm Phát triển quỹ đất
        Trung tâm Quan trắc Tài nguyên và Môi trường = Trung tâm Quan trắc
        Quỹ Bảo vệ môi trường
        """,
    )
    yield from units(
        "Sở Nông nghiệp và Phát triển nông thôn",
        """
        Chi cục Thủy lợi
        Chi cục Thủy sản
        Chi cục Kiểm lâm
        Chi cục Phát triển nông thôn
        Chi cục Nông nghiệp
        Chi cục Chăn nuôi và Thú y
        Chi cục Quản lý chất lượng nông lâm sản và thủy sản
        Trung tâm Khuyến ngư nông lâm = Trung tâm Khuyến nông
        Trung tâm Nước sạch và Vệ sinh môi trường nông thôn = Trung tâm Nước sạch và VSMTNT
        Văn phòng Điều phối nông thôn mới = Văn phòng Điều phối xây dựng nông thôn mới = Văn phòng Điều phối NTM
        """,
    )
    yield from units(
        "Sở Thông tin và Truyền thông",
        """
        Trung tâm Thông tin và Giám sát, điều hành thông minh = Trung tâm Thông tin và Giám sát, điều hành đô thị thông minh = Trung tâm Giám sát, điều hành thông minh = Trung tâm IOC
        Trung tâm Phát triển hạ tầng công nghệ thông tin = Trung tâm Phát triển hạ tầng CNTT
        Trung tâm Công nghệ thông tin và Truyền thông = Trung tâm CNTT và Truyền thông = Trung tâm CNTT TT
        Trung tâm Thông tin dịch vụ công
        """,
    )
    yield from units(
        "Sở Xây dựng",
        """
        Trung tâm Quản lý và Khai thác nhà
        Công ty Quản lý nhà chung cư = Ban Quản lý nhà chung cư
        Công ty Thoát nước và Xử lý nước thải
        """,
    )
    yield unit("Sở Khoa học và Công nghệ", "Trung tâm Hỗ trợ khởi nghiệp và đổi mới sáng tạo")
    yield Agency(
        "Trung tâm Chuyển đổi số và Công nghệ chiến lược", ("Trung tâm Chuyển đổi số",), "city", "unit", since=date(2025, 10, 1), owner="Sở Khoa học và Công nghệ", source="Quyết định 1626/QĐ-UBND ngày 24/9/2025"
    )
    for hospital in ("Bệnh viện C", "Bệnh viện 199", "Bệnh viện Quân y 17"):
        yield unit("", hospital, kind="office")
    for name in ("Thanh tra", "Văn phòng"):
        yield Agency(f"{name} Sở", (), "city", "unit")
    for name in ("Tổ chức - Hành chính", "Hành chính - Tổng hợp", "Tổ chức cán bộ", "Kế hoạch - Tài chính", "Tài chính - Kế hoạch", "Kế hoạch - Tổng hợp", "Tổng hợp"):
        yield Agency(f"Phòng {name}", tuple(f"Phòng {form}" for form in _FIELDS.get(name, ())[:4]), "city", "unit")
    for board in ("các dự án đầu tư xây dựng", "dự án đầu tư xây dựng các công trình dân dụng và công nghiệp", "dự án đầu tư xây dựng hạ tầng và phát triển đô thị", "dự án hạ tầng ưu tiên", "các dự án phát triển đô thị"):
        yield unit("", f"Ban Quản lý {board} thành phố", f"Ban Quản lý {board}" if "các công trình" in board or "hạ tầng" in board else f"BQL {board} thành phố", kind="office")
    yield unit("", "Viện Nghiên cứu phát triển kinh tế - xã hội", "Viện Nghiên cứu phát triển KT-XH", "Viện NCPT KT XH", kind="office")
    yield unit("", "Quỹ Đầu tư phát triển", "Quỹ Đầu tư phát triển thành phố", kind="bank")
    yield unit("", "Công an thành phố", "Công an", "CATP", "CA thành phố", kind="force")
    yield unit("", "Bộ Chỉ huy Quân sự thành phố", "Bộ Chỉ huy Quân sự", "Bộ CHQS", "Bộ CHQS thành phố", kind="force")
    yield unit("", "Bộ Chỉ huy Bộ đội Biên phòng thành phố", "Bộ Chỉ huy Bộ đội Biên phòng", "Bộ đội Biên phòng", "BĐBP", kind="force")
    yield unit("", "Viện kiểm sát nhân dân thành phố", "Viện kiểm sát nhân dân", "VKSND", kind="force")
    yield unit("", "Tòa án nhân dân thành phố", "Tòa án nhân dân", "TAND", kind="force")
    yield unit("", "Cục Thuế thành phố", "Cục Thuế", "Thuế thành phố", kind="force")
    yield unit("", "Cục Thống kê thành phố", "Cục Thống kê", kind="force")
    yield unit("", "Cục Hải quan thành phố", "Cục Hải quan", kind="force")
    yield unit("", "Cục Quản lý thị trường thành phố", "Cục Quản lý thị trường", "Chi cục Quản lý thị trường", kind="force")
    yield unit("", "Cục Thi hành án dân sự thành phố", "Cục Thi hành án dân sự", kind="force")
    yield unit("", "Kho bạc Nhà nước thành phố", "Kho bạc Nhà nước", "KBNN", kind="bank")
    yield unit("", "Báo Đà Nẵng", kind="office")
    yield unit("", "Đài Phát thanh - Truyền hình", "Đài PTTH", "Đài PT TH", kind="office")
    yield unit("", "Báo và Phát thanh, Truyền hình", "Báo và Đài Phát thanh - Truyền hình", "Báo và Đài Phát thanh và Truyền hình", kind="office")
    yield unit("", "Cổng thông tin điện tử thành phố", kind="office")
    yield unit("", "Trung tâm Phục vụ hành chính công thành phố", kind="office")
    yield unit("", "Đại học Đà Nẵng", kind="school")
    yield unit("", "Công ty Cổ phần Cấp nước", "Công ty Cổ phần Cấp nước Đà Nẵng", "Công ty CP Cấp nước", "Dawaco", "DAWACO", "Chi nhánh Cấp nước", kind="enterprise")
    yield unit("", "Công ty Cổ phần Môi trường Đô thị", "Công ty CP Môi trường đô thị", "Công ty Môi trường đô thị", "Urenco", kind="enterprise")
    yield unit("", "VNPT", "Viễn thông Đà Nẵng", "VNPT Đà Nẵng", kind="enterprise")
    for company in ("Viettel", "MobiFone", "FPT", "Vinaphone"):
        yield unit("", company, kind="enterprise")
    yield unit("", "Bưu điện thành phố", "Bưu điện", kind="enterprise")
    # Branches bear the name of the whole.
    branches = ("Phòng giao dịch", "PGD", "Chi nhánh", "Hội sở", "Ban đại diện Hội đồng quản trị")
    bank = ("Ngân hàng Chính sách xã hội", "Ngân hàng CSXH", "NHCSXH", "NH CSXH", "NH Chính sách xã hội", "Ngân hàng chính sách", "NHCS xã hội", "Ngân hàng Chính sách xã hội Việt Nam", "NHCSXH Việt Nam")
    yield Agency("Ngân hàng Chính sách xã hội", (*bank[1:], *(f"{branch} {name}" for branch in branches for name in bank)), "central", "bank")
    yield Agency("Ngân hàng Nhà nước Việt Nam", ("Ngân hàng Nhà nước", "NHNN", "NHNN Việt Nam", "Chi nhánh Ngân hàng Nhà nước"), "central", "bank")
    yield Agency("Ngân hàng Nông nghiệp và Phát triển nông thôn", ("Agribank", "Ngân hàng NN PTNT"), "central", "bank")


_MINISTRIES = (
    "Lao động - Thương binh và Xã hội", "Y tế", "Giáo dục và Đào tạo", "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "Nội vụ", "Xây dựng", "Tài chính",
    "Kế hoạch và Đầu tư", "Thông tin và Truyền thông", "Khoa học và Công nghệ", "Công Thương", "Tư pháp", "Giao thông vận tải", "Văn hóa, Thể thao và Du lịch", "Ngoại giao", "Quốc phòng", "Công an", "Dân tộc và Tôn giáo",
)


def _central() -> Iterator[Agency]:
    """Bodies of the centre: named in grounds, never a lead of a district's or the city's task."""
    for name in _MINISTRIES:
        yield Agency(f"Bộ {name}", tuple(f"Bộ {form}" for form in _FIELDS.get(name, ())), "central", "department")
    yield Agency("Bộ Chính trị", (), "central", "party")
    yield Agency("Ban Chấp hành Trung ương Đảng", ("Ban Chấp hành Trung ương", "BCH Trung ương", "Trung ương Đảng"), "central", "party")
    yield Agency("Ban Bí thư", ("Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương"), "central", "party")
    for name in ("Ban Kinh tế Trung ương", "Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương", "Ban Tổ chức Trung ương", "Ủy ban Kiểm tra Trung ương", "Văn phòng Trung ương Đảng", "Ban Nội chính Trung ương"):
        yield Agency(name, (), "central", "advisory")
    yield Agency("Chính phủ", ("Thủ tướng Chính phủ",), "central", "government")
    yield Agency("Quốc hội", ("Ủy ban Thường vụ Quốc hội", "UBTVQH"), "central", "government")
    yield Agency("Văn phòng Chính phủ", (), "central", "office")
    yield Agency("Bảo hiểm xã hội Việt Nam", ("BHXH Việt Nam", "BHXHVN"), "central", "insurance")
    yield Agency("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", ("Ủy ban Trung ương MTTQ Việt Nam",), "central", "mass")


def _families() -> Iterator[Agency]:
    """Schools, enterprises and other associations: known as a kind, whatever their names."""
    yield Agency(
        "Trường học",
        ("Trường *", "Trường học *", "Trường Tiểu học *", "Trường Mầm non *", "Trường THCS *", "Trường THPT *", "Cơ sở giáo dục *", "Trường Cao đẳng *", "Trường Đại học *", "Cơ sở giáo dục nghề nghiệp *", "Các trường *"),
        "central", "school",
    )
    yield Agency(
        "Doanh nghiệp",
        ("Doanh nghiệp *", "Công ty *", "Tổng công ty *", "Tập đoàn *", "Xí nghiệp *", "Chi nhánh Công ty *", "Hợp tác xã *", "HTX *", "Cty *"),
        "central", "enterprise",
    )
    yield Agency("Hội", ("Hội *", "Hiệp hội *", "Câu lạc bộ *", "Liên chi hội *"), "central", "mass")


@hookimpl
def docgen_agencies() -> Iterator[Agency]:
    """The register for plans of Da Nang's districts and departments."""
    yield from _party()
    yield from _divisions()
    yield from _district_units()
    yield from _departments()
    yield from _city_units()
    yield from _mass()
    yield from _central()
    yield from _families()
