import { STEP_BOX } from "./step-chart-scale.ts";

export interface StepChartProps {
  /** What the drawing shows, in a sentence: the numbers stand in a table beside it. */
  label: string;
  /** The earlier ones thin, beneath the one that the page is about. */
  lines: { key: string; path: string; isThin: boolean }[];
  /** Along the bottom, from the left; `at` in hundredths of the width. */
  days: { at: number; text: string }[];
  /** At the top of the scale, and at its half. */
  most: { whole: string; half: string };
  /** A mark at a day: the deadline. */
  mark?: { at: number; text: string };
}

const TOP = 24;
const HEIGHT = 200;

/** How a number grows towards a day, drawn on the server as steps. Stretches to its column; text keeps its size. */
export function StepChart({ label, lines, days, most, mark }: StepChartProps) {
  return (
    <svg className="step-chart" role="img" aria-label={label} width="100%" height={TOP + HEIGHT + 28}>
      <line className="step-chart__hair" x1="0" x2="100%" y1={TOP} y2={TOP} />
      <line className="step-chart__hair" x1="0" x2="100%" y1={TOP + HEIGHT / 2} y2={TOP + HEIGHT / 2} />
      <line className="step-chart__floor" x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
      <text className="step-chart__text" x="0" y={TOP - 6}>
        {most.whole}
      </text>
      <text className="step-chart__text" x="0" y={TOP + HEIGHT / 2 - 6}>
        {most.half}
      </text>
      {mark && (
        <>
          <line
            className="step-chart__mark"
            x1={`${mark.at}%`}
            x2={`${mark.at}%`}
            y1={TOP}
            y2={TOP + HEIGHT}
          />
          <text className="step-chart__text" x={`${mark.at}%`} y={TOP - 6} textAnchor={anchorAt(mark.at)}>
            {mark.text}
          </text>
        </>
      )}
      <svg x="0" y={TOP} width="100%" height={HEIGHT} viewBox={STEP_BOX} preserveAspectRatio="none">
        {lines.map(({ key, path, isThin }) => (
          <path
            className={isThin ? "step-chart__line step-chart__line--thin" : "step-chart__line"}
            d={path}
            vectorEffect="non-scaling-stroke"
            key={key}
          />
        ))}
      </svg>
      {days.map(({ at, text }) => (
        <text
          className="step-chart__text"
          x={`${at}%`}
          y={TOP + HEIGHT + 20}
          textAnchor={anchorAt(at)}
          key={text}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** What stands at an edge does not go over it. */
function anchorAt(at: number): "start" | "middle" | "end" {
  if (at < 6) return "start";
  return at > 90 ? "end" : "middle";
}
