import { RefusalMeter } from './refusal-meter';

describe('the meter of refusals', () => {
  const count = (meter: RefusalMeter, times: number, at = 0, address = 'a') =>
    Array.from({ length: times }, () => meter.count(address, at));

  it('records up to a limit a minute, says that it stops, and begins again after the minute', () => {
    const meter = new RefusalMeter();
    const first = count(meter, 122);
    expect(first.slice(0, 119)).toEqual(Array.from({ length: 119 }, () => 'record'));
    expect(first.slice(119)).toEqual(['record-last', 'skip', 'skip']);
    expect(meter.count('a', 59_999)).toBe('skip');
    expect(meter.count('a', 60_000)).toBe('record');
  });

  it('counts each address for itself', () => {
    const meter = new RefusalMeter();
    count(meter, 200);
    expect(meter.count('b', 0)).toBe('record');
  });

  it('keeps no more addresses than fit', () => {
    const meter = new RefusalMeter();
    count(meter, 120, 0, 'first');
    for (let index = 0; index < 10_000; index += 1) meter.count(`address-${index}`, 0);
    expect(meter.count('first', 0)).toBe('record');
  });
});
