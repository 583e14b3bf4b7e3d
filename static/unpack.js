// Undoes LZMA, as `.lzma` files hold it: browsers undo only gzip, under which the program weighs a third more.
// Stands in the single file alone, before `boot.js`. Names are those of the format's description.

/** The content, or an error where its CRC-32 is another. */
function unpack(source, checksum) {
  const properties = source[0];
  const lc = properties % 9;
  const lp = ((properties - lc) / 9) % 5;
  const pb = Math.trunc(properties / 45);
  const out = new Uint8Array(new DataView(source.buffer).getUint32(5, true));

  const IS_MATCH = 0, IS_REP = 192, IS_REP_G0 = 204, IS_REP_G1 = 216, IS_REP_G2 = 228, IS_REP0_LONG = 240;
  const POS_SLOT = 432, POS_SPECIAL = 688, ALIGN = 816, LENGTH = 832, REP_LENGTH = 1346, LITERAL = 1860;
  const odds = new Uint16Array(LITERAL + (0x300 << (lc + lp))).fill(1024);

  let at = 18;
  let range = 0xffffffff;
  let code = new DataView(source.buffer).getUint32(14);

  function bit(index) {
    const odd = odds[index];
    const bound = (range >>> 11) * odd;
    const one = code >= bound;
    if (one) {
      code -= bound;
      range -= bound;
      odds[index] = odd - (odd >> 5);
    } else {
      range = bound;
      odds[index] = odd + ((2048 - odd) >> 5);
    }
    if (range < 0x1000000) {
      range *= 256;
      code = code * 256 + source[at++];
    }
    return one ? 1 : 0;
  }

  function direct(count) {
    let value = 0;
    while (count-- > 0) {
      range >>>= 1;
      const one = code >= range;
      if (one) code -= range;
      value = value * 2 + (one ? 1 : 0);
      if (range < 0x1000000) {
        range *= 256;
        code = code * 256 + source[at++];
      }
    }
    return value;
  }

  function tree(base, bits) {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(base + node);
    return node - (1 << bits);
  }

  function reversed(base, bits) {
    let node = 1;
    let value = 0;
    for (let place = 0; place < bits; place++) {
      const one = bit(base + node);
      node = (node << 1) | one;
      value |= one << place;
    }
    return value;
  }

  function length(base, posState) {
    if (!bit(base)) return 2 + tree(base + 2 + (posState << 3), 3);
    if (!bit(base + 1)) return 10 + tree(base + 130 + (posState << 3), 3);
    return 18 + tree(base + 258, 8);
  }

  function distance(matchLength) {
    const slot = tree(POS_SLOT + (Math.min(matchLength - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return high + reversed(POS_SPECIAL + high - slot - 1, bits);
    return high + direct(bits - 4) * 16 + reversed(ALIGN, 4);
  }

  let state = 0;
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  for (let pos = 0; pos < out.length; ) {
    const posState = pos & ((1 << pb) - 1);
    if (!bit(IS_MATCH + (state << 4) + posState)) {
      const before = pos > 0 ? out[pos - 1] : 0;
      const base = LITERAL + 0x300 * (((pos & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
      let node = 1;
      if (state >= 7) {
        let match = out[pos - rep0 - 1];
        while (node < 0x100) {
          const expected = (match >> 7) & 1;
          match <<= 1;
          const one = bit(base + ((1 + expected) << 8) + node);
          node = (node << 1) | one;
          if (one !== expected) break;
        }
      }
      while (node < 0x100) node = (node << 1) | bit(base + node);
      out[pos++] = node;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let count;
    if (!bit(IS_REP + state)) {
      [rep1, rep2, rep3] = [rep0, rep1, rep2];
      count = length(LENGTH, posState);
      rep0 = distance(count);
      state = state < 7 ? 7 : 10;
    } else {
      if (!bit(IS_REP_G0 + state)) {
        if (!bit(IS_REP0_LONG + (state << 4) + posState)) {
          state = state < 7 ? 9 : 11;
          out[pos] = out[pos - rep0 - 1];
          pos++;
          continue;
        }
      } else if (!bit(IS_REP_G1 + state)) {
        [rep0, rep1] = [rep1, rep0];
      } else if (!bit(IS_REP_G2 + state)) {
        [rep0, rep1, rep2] = [rep2, rep0, rep1];
      } else {
        [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
      }
      count = length(REP_LENGTH, posState);
      state = state < 7 ? 8 : 11;
    }
    if (rep0 >= pos) break;
    for (let left = Math.min(count, out.length - pos); left > 0; left--, pos++) out[pos] = out[pos - rep0 - 1];
  }
  const table = Int32Array.from({ length: 256 }, (_, byte) => {
    for (let step = 0; step < 8; step++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    return byte;
  });
  let sum = -1;
  for (let at = 0; at < out.length; at++) sum = table[(sum ^ out[at]) & 0xff] ^ (sum >>> 8);
  if ((sum ^ -1) >>> 0 !== checksum) throw new Error("its checksum differs");
  return out;
}
