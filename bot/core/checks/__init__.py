"""Every problem of the content, kind by kind; `core/check.py` gathers them."""
