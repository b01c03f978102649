"""Exit 0 when the Joldas in this container answers its health page, 1 when it does not."""

import os
import sys
import urllib.error
import urllib.request

port = os.environ.get("JOLDAS_LISTEN", "127.0.0.1:8080").rpartition(":")[2]
try:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=4):
        pass
except (urllib.error.URLError, OSError) as error:
    sys.exit(f"not healthy: {error}")
