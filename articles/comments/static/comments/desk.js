/* The desk at the speed of a keyboard. Without it, each button and link does the same. */
(() => {
  'use strict';
  const desk = document.querySelector('[data-desk]');
  if (!desk) return;
  const beside = desk.querySelector('[data-beside]');
  const done = document.querySelector('[data-done]');
  const said = done.querySelector('[data-said]');
  const token = done.querySelector('[name=csrfmiddlewaretoken]').value;
  const list = () => desk.querySelector('[data-list]');
  const entries = () => [...list().querySelectorAll('[data-entry]:not([hidden])')];
  let current = null;
  let sent = Promise.resolve(); // presses are sent one after the other
  let underWay = 0;
  let asked;

  const say = (text, { undo = true } = {}) => {
    done.hidden = false;
    done.querySelector('button').hidden = !undo;
    said.textContent = text;
  };

  const show = (entry) => {
    clearTimeout(asked);
    if (!entry) return void (beside.innerHTML = '');
    asked = setTimeout(async () => {
      const answer = await fetch(entry.dataset.aside);
      const html = answer.ok ? await answer.text() : '';
      if (entry === current) beside.innerHTML = html;
    }, 150);
  };

  const go = (entry, { focus = true } = {}) => {
    current?.classList.remove('desk-entry--current');
    current = entry || null;
    current?.classList.add('desk-entry--current');
    if (focus) (current || list().querySelector('.desk-empty') || desk).focus();
    show(current);
  };

  const post = async (url, data) => {
    const answer = await fetch(url, {
      method: 'POST',
      body: data,
      headers: { Accept: 'application/json', 'X-CSRFToken': token },
    });
    const type = answer.headers.get('Content-Type') || '';
    if (!type.startsWith('application/json')) {
      // Logged out meanwhile, or the comment is gone: the page says so itself.
      window.location.reload();
      return new Promise(() => {});
    }
    return answer.json();
  };

  /** Fetch the list anew and go to a comment in it, or to the first. */
  const renew = async (pk) => {
    const page = await (await fetch(window.location.href)).text();
    const fresh = new DOMParser().parseFromString(page, 'text/html');
    list().replaceWith(fresh.querySelector('[data-list]'));
    const tabs = document.querySelector('[data-tabs]');
    tabs.replaceWith(fresh.querySelector('[data-tabs]'));
    const found = pk && list().querySelector(`[data-entry="${pk}"]`);
    go(found || entries()[0]);
  };

  const decide = (form, button) => {
    const entry = form.closest('[data-entry]');
    const data = new FormData(form);
    data.append(button.name, button.value);
    const all = entries();
    const place = all.indexOf(entry);
    entry.hidden = true;
    underWay += 1;
    go(all[place + 1] || all[place - 1]);
    sent = sent
      .then(() => post(form.getAttribute('action'), data))
      .finally(() => (underWay -= 1))
      .then((told) => {
        if (!told.done) {
          entry.hidden = false;
          say(told.said, { undo: false });
          go(entry);
          return null;
        }
        done.action = desk.dataset.undo;
        say(`${told.said} ${desk.dataset.left.replace('%', told.left)}`);
        entry.remove();
        return underWay || entries().length ? null : renew();
      })
      .catch(() => {
        entry.hidden = false;
        say(desk.dataset.lost, { undo: false });
        go(entry);
      });
  };

  const undo = () => {
    sent = sent
      .then(() => post(desk.dataset.undo, new FormData(done)))
      .then((told) => {
        say(told.said, { undo: told.done });
        return told.done ? renew(told.comment) : null;
      })
      .catch(() => say(desk.dataset.lost, { undo: false }));
  };

  const press = (selector) =>
    (current?.querySelector(selector) || beside.querySelector(selector))?.click();
  const step = (by) => {
    const all = entries();
    const place = all.indexOf(current);
    const next = all[place < 0 ? 0 : place + by];
    if (next) go(next);
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    x: () => press('.desk-entry__pick'),
    o: () => press('[data-open]'),
    z: undo,
  };
  for (const key of 'arstu') keys[key] = () => press(`[data-key="${key}"]`);

  document.addEventListener('keydown', (event) => {
    if (desk.dataset.keys !== 'on' || event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const types = target.matches('input:not([type=checkbox]), textarea, select');
    if (types || target.isContentEditable || target.closest('dialog, [role=dialog]')) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (form.matches('[data-decide]') && submitter) {
      event.preventDefault();
      decide(form, submitter);
    } else if (form === done) {
      event.preventDefault();
      undo();
    }
  });

  desk.addEventListener('focusin', ({ target }) => {
    const entry = target.closest('[data-entry]');
    if (entry && entry !== current) go(entry, { focus: false });
  });
  desk.addEventListener('click', (event) => {
    if (!event.target.closest('[data-details]')) return;
    event.preventDefault();
    go(event.target.closest('[data-entry]'), { focus: false });
    beside.focus();
  });

  if (!beside.childElementCount) go(entries()[0], { focus: false });
})();
