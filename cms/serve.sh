#!/bin/sh
# Start the web server with its background worker beside it, and end both together.
# BIN names the folder of the programs, PORT the port; Ctrl-C ends it all.

"$BIN/python" manage.py db_worker --verbosity 0 --no-reload &
worker=$!
"$BIN/gunicorn" cms.wsgi --bind "127.0.0.1:$PORT" --workers 2 --threads 4 \
  --log-level warning --no-control-socket &
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
