"""The ten task areas of the Da Nang plan for Kết luận 92-KL/TW."""
