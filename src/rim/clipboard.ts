/** Copying a text, and where the browser refuses, leaving it selected for the hand. */

/** Whether it was copied. */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // no permission, or a page that is not secure
    field.focus();
    field.select();
    return false;
  }
}
