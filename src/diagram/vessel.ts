/** The course of the blood: a rounded loop that leaves the pituitary on one side and comes back on the other. */
import { courseThrough, point, smoothPath, type Course, type Point } from './geometry';

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between an ellipse (2) and a rectangle: how square the loop is. */
const SQUARENESS = 3.4;
/** Points from which the travelled loop is cut: no chord strays from it by a tenth of a unit. */
const FINE = 360;

function at(frame: Frame, turn: number): Point {
  const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
  const angle = 2 * Math.PI * turn;
  const [rx, ry] = [(frame.right - frame.left) / 2, (frame.bottom - frame.top) / 2];
  return point(
    frame.left + rx + rx * bend(Math.sin(angle)),
    frame.top + ry - ry * bend(Math.cos(angle)),
  );
}

/** The loop as drawn and as travelled; the travelled one leaves out what lies inside the gate (the pituitary). */
export function bloodLoop(
  frame: Frame,
  gate: Point & { readonly rx: number },
): { loopPath: string; loop: Course } {
  const drawn: Point[] = [];
  for (let step = 0; step < 40; step += 1) drawn.push(at(frame, step / 40));
  const fine: Point[] = [];
  for (let step = 0; step <= FINE; step += 1) fine.push(at(frame, step / FINE));
  const middle = (frame.top + frame.bottom) / 2;
  const inGate = ({ x, y }: Point): boolean => y < middle && Math.abs(x - gate.x) < gate.rx;
  const first = fine.findIndex((p) => !inGate(p) && p.x > gate.x);
  const turned = [...fine.slice(first, -1), ...fine.slice(0, first)];
  return {
    loopPath: smoothPath(drawn, true),
    loop: courseThrough(
      turned.filter((p) => !inGate(p)),
      360,
    ),
  };
}
