/** Tells this form from all others, so that pressing twice does once. */
export function FormKey({ value }: { value: string }) {
  return <input type="hidden" name="form_key" value={value} />;
}
