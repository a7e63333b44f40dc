import { describe, expect, it } from 'vitest';
import { escaped, isolated, shortened, widthOf, wrapped } from './lettering';

const family = '👩‍👩‍👧';

describe('letters of a picture', () => {
  it('wraps between words and inside of words that are too long', () => {
    expect(wrapped('one six three', 7)).toEqual(['one six', 'three']);
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapped('', 4)).toEqual(['']);
  });

  it('cuts no letter in half, and ends also where one letter is wider than all there is', () => {
    expect(wrapped(family.repeat(3), 4)).toEqual([family.repeat(2), family]);
    expect(wrapped(family.repeat(2), 1)).toEqual([family, family]);
    expect(shortened(family.repeat(9), 5)).toBe(`${family.repeat(2)}…`);
    expect(shortened('e\u0301'.repeat(20), 5)).toBe(`${'e\u0301'.repeat(4)}…`);
  });

  it('knows that some letters are wider', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('協力')).toBe(4);
    expect(widthOf('WWW')).toBeGreaterThan(4);
    expect(widthOf(shortened('W'.repeat(300), 28))).toBeLessThanOrEqual(28);
    expect(shortened('short', 28)).toBe('short');
  });

  it('keeps the direction of a name to the name', () => {
    expect(isolated('\u202eabc')).toBe('\u2068\u202eabc\u2069');
  });

  it('lets through nothing that would be a mark of the picture, or break it', () => {
    expect(escaped('<b onload="x">&\u0000\u000b\ud83d')).toBe(
      '&lt;b onload=&quot;x&quot;&gt;&amp;\ufffd\ufffd\ufffd',
    );
    expect(escaped('نص 🐦')).toBe('نص 🐦');
  });
});
