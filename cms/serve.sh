#!/bin/sh
# Start the web server with its background worker beside it, and end both together.
# BIN names the folder of the programs, PORT the port; Ctrl-C ends it all.

# A terminal sends Ctrl-C to everything that it started. In sessions of their own the
# programs hear of it once, from here, and do not stumble over a second signal.
alone=$(command -v setsid || true)

$alone "$BIN/python" manage.py db_worker --verbosity 0 --no-reload &
worker=$!
$alone "$BIN/gunicorn" cms.wsgi --bind "127.0.0.1:$PORT" --workers 2 --threads 4 \
  --preload --graceful-timeout 5 --log-level warning --no-control-socket &
web=$!

end() {
  trap - INT TERM HUP EXIT
  kill "$web" "$worker" 2>/dev/null
  wait "$web" "$worker" 2>/dev/null
}
trap 'end; exit 0' INT TERM HUP
trap end EXIT

# If the web server gives up, its port being taken for example, so does this script.
wait "$web"
