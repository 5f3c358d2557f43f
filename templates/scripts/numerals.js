// Numbers written in 90 signs: base 45, the lowest digit first, all digits but the last with 45 added. The signs leave
// out what script and HTML would escape, < and \.
export class Numerals {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  get more() {
    return this.at < this.text.length;
  }

  next() {
    let value = 0;
    for (let worth = 1; ; worth *= 45) {
      const code = this.text.charCodeAt(this.at++);
      const sign = code - 35 - (code > 60) - (code > 92);
      if (!(sign >= 45)) return value + sign * worth;
      value += (sign - 45) * worth;
    }
  }
}
