import { OWN_ORDER, type ownOrder } from "./seats-own-order.ts";

type Own = ReturnType<typeof ownOrder>;

/** What of the address another form keeps. */
export function Kept({ fields }: { fields: Own["kept"] }) {
  return fields.map(({ name, value }) => (
    <input type="hidden" name={name} value={value} key={`${name}/${value}`} />
  ));
}

/** Who goes before all others; the buttons that put somebody there stand in the tables below. */
export function OwnOrder({ heading, about, action, kept, people }: Own) {
  return (
    <section className="desk__part" id={OWN_ORDER}>
      <h2 className="desk__heading">{heading}</h2>
      <p className="desk__about">{about}</p>
      <form method="get" action={action} id="put-first">
        <Kept fields={kept} />
      </form>
      {people.length > 0 && (
        <ol className="seats-own">
          {people.map(({ id, name, steps }) => (
            <li key={id}>
              <span className="seats-own__name">{name}</span>
              {steps.map(({ text, label, href }) => (
                <a href={href} aria-label={label} key={text}>
                  {text}
                </a>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
