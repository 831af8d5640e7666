import type { Link } from "#app/components/page.tsx";

/** Ways on from a list, in one row. */
export function LinkRow({ links, label }: { links: readonly Link[]; label?: string }) {
  return (
    <nav className="people-ways" aria-label={label}>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
