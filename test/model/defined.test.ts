import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined } from '../../scripts/model/defined.ts';

interface Person {
  readonly name: string;
  readonly role?: string;
}

const roleOf = (name: string): string | undefined => (name === 'Lee' ? 'chair' : undefined);
const personOf = (name: string): Person => defined({ name, role: roleOf(name) });

test('what is not known is not there', () => {
  assert.deepEqual(personOf('Lee'), { name: 'Lee', role: 'chair' });
  assert.deepEqual(Object.keys(personOf('Roe')), ['name']);
});

test('what is nothing, but known, stays', () => {
  assert.deepEqual(defined({ words: '', count: 0, isShown: false, none: null }), {
    words: '',
    count: 0,
    isShown: false,
    none: null,
  });
});

test('what must be there may not be undefined', () => {
  // @ts-expect-error: a person has a name.
  const nobody: Person = defined({ name: roleOf('Roe') });
  assert.deepEqual(nobody, {});
});
