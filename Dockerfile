# One stage: every dependency is a ready-made wheel, so there is no compiler to leave behind.
# Run it read-only, with its counts on a volume:
#   docker build -t joldas .
#   docker run --read-only --tmpfs /tmp -v joldas-var:/app/var -e JOLDAS_BOT_TOKEN joldas
# Polling opens no port. For webhook mode or the dashboard: -e JOLDAS_LISTEN=0.0.0.0:8080 -p 8080:8080
FROM python:3.13-slim

WORKDIR /app
# .dockerignore lists what comes in; nothing else does.
COPY . .
RUN container/install /opt/joldas \
 && useradd --system --uid 10001 --no-create-home joldas \
 && install -d -o joldas -g joldas var

ENV PATH=/opt/joldas/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER joldas
VOLUME /app/var
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "container/health.py"]
CMD ["container/start"]
