import { expect, it } from 'vitest';
import { inkMarkup } from '../../../assets/art/ink/apply';
import { asleep } from './asleep';

const moon = '<!--?cursed--><path id="shut"/><!--/--><!--?lit--><path id="wink"/><!--/--><!--?dawn--><path id="open"/><!--/-->';
const people = '<!--?lit dawn--><path id="people"/><!--/-->';
const wall = '<path fill="@brick"/><path fill="@win"/><path fill="@key~win~.5"/>';

it('a place asleep in its lit inks has its colours, dark windows, a sleeping Moon, and nobody there', () => {
  const drawn = inkMarkup(asleep(moon + people + wall), 'lit');
  expect(drawn).toContain('shut');
  expect(drawn).not.toMatch(/wink|open|people/);
  expect(drawn).toContain(inkMarkup('<path fill="@brick"/>', 'lit'));
  expect(drawn).not.toContain(inkMarkup('@win', 'lit'));
});

it('a drawing without windows and without states stays as it is', () => {
  expect(asleep('<path fill="@brick"/>')).toBe('<path fill="@brick"/>');
});
