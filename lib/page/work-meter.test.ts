import { afterEach, expect, it, vi } from 'vitest';
import { WorkMeter } from './work-meter';

let now = 0;
const working = (ms: number) => () => {
  now += ms;
};
afterEach(() => vi.restoreAllMocks());

it('counts painting once, in an update or after one, and not what was painted before there was any', () => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const meter = new WorkMeter();
  meter.extracting(working(30));
  meter.painting(working(5));
  expect(meter.work).toMatchObject({ extractMs: 30, paintMs: 5, updates: 0, updateMs: 0 });
  const update = () => {
    working(3)();
    meter.painting(working(2));
  };
  meter.updating(update);
  expect(meter.work).toMatchObject({ updates: 1, updateMs: 5 });
  meter.painting(working(4));
  meter.updating(update);
  expect(meter.work).toMatchObject({ updates: 2, updateMs: 14, longestMs: 30 });
});
