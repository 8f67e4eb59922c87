// Leads on from an address of an earlier site, which said by its parameters what to show: from `mgAi.aspx/?ID=44461`
// to `mgAi.aspx/id/44461/`. A classic script, like all others here. Without it the page lists where it led.

{
  /** The same as `model/old-address.ts` makes. @param {string} text */
  const part = text => text.replace(/[^\p{L}\p{N}_-]+/gu, '-');

  /** The names are compared without case, as the servers did that such addresses come from. */
  const asked = new Map(
    [...new URLSearchParams(location.search)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const sets = document.currentScript?.dataset['parameters']?.split(',').map(names => names.split(' ')) ?? [];
  const known = sets.find(names => names.every(name => asked.get(name)));
  if (known) {
    const way = known.map(name => `${part(name)}/${part(asked.get(name) ?? '')}/`).join('');
    const folder = location.pathname.replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/');
    location.replace(folder + way);
  }
}
