import type { FileFindingsView } from "#app/views/file-findings.ts";

type Fault = NonNullable<FileFindingsView["first"]>;

/** How accessible a file is: the one mend that helps most first, with how; then the others, and what is in order. */
export function FileFindings({ findings, level = 3 }: { findings: FileFindingsView; level?: 2 | 3 }) {
  const Heading: "h2" | "h3" = `h${level}`;
  const { first, more, inOrder, pictures } = findings;
  return (
    <section className="findings">
      <Heading className="findings__heading">{findings.heading}</Heading>
      <p className="findings__why">{findings.why}</p>
      {findings.notYet && <p>{findings.notYet}</p>}
      {findings.allFine && <p className="findings__first">{findings.allFine}</p>}
      {first && <FaultText fault={first} mend={findings.mend} isFirst />}
      {more.faults.length > 0 && (
        <details className="findings__more">
          <summary>
            {more.heading} ({more.faults.length})
          </summary>
          <ul className="findings__list">
            {more.faults.map((fault) => (
              <li key={fault.code}>
                <FaultText fault={fault} mend={findings.mend} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {inOrder.items.length > 0 && (
        <p className="findings__fine">
          <strong>{inOrder.heading}:</strong> {inOrder.items.join(" · ")}
        </p>
      )}
      {findings.notes.length > 0 && <p className="findings__why">{findings.notes.join(" ")}</p>}
      {pictures.items.length > 0 && (
        <ol className="findings__pages" aria-label={pictures.heading}>
          {pictures.items.map(({ href, alt }) => (
            <li key={href}>
              <img src={href} alt={alt} width={240} loading="lazy" />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function FaultText({ fault, mend, isFirst = false }: { fault: Fault; mend: string; isFirst?: boolean }) {
  return (
    <>
      <p className={isFirst ? "findings__first" : undefined}>
        {fault.sentence} {fault.where} <span className="findings__severity">{fault.severity}.</span>
      </p>
      {fault.how.length > 0 && (
        <dl className="findings__how" aria-label={mend}>
          {fault.how.map(({ program, text }) => (
            <div key={program}>
              <dt>{program}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
