import { StoredValues } from './stored-values';

interface Row {
  state: string;
  at: Date | null;
  photos: string[];
  note?: string;
}

describe('what has changed on a stored row', () => {
  const stored = new StoredValues<Row>();
  const row = (): Row => stored.remember({ state: 'OPEN', at: new Date(0), photos: ['a'] });

  it('is nothing as long as the values are the same', () => {
    const same = row();
    same.at = new Date(0);
    same.photos = ['a'];
    expect(stored.changes(same)).toEqual({});
  });

  it('is what was set, cleared, added or changed in place', () => {
    const changed = row();
    changed.at = null;
    changed.photos.push('b');
    changed.note = 'new';
    expect(stored.changes(changed)).toEqual({ at: null, photos: ['a', 'b'], note: 'new' });
  });

  it('is nothing again once that is remembered', () => {
    const changed = row();
    changed.state = 'CLOSED';
    expect(stored.changes(stored.remember(changed))).toEqual({});
  });

  it('is everything on a row that was never stored', () => {
    const fresh = { state: 'OPEN', at: null, photos: [] };
    expect(stored.changes(fresh)).toEqual(fresh);
  });
});
