/** What a person says about an inauguration that is to be added. */

/** A source that is not in sources.csv yet; texts as the person wrote them. */
export interface NewSource {
  id: string;
  url: string;
  outlet: string;
  title: string;
  published: string;
}

/** An inauguration as the person told it; empty where nothing was said. */
export interface BatchRequest {
  /** The key; made from date and count where empty. */
  id: string;
  date: string;
  count: string;
  mode: string;
  total: string;
  officiant: string;
  roleId: string;
  roleEn: string;
  venue: string;
  evidence: string;
  noteId: string;
  noteEn: string;
  /** Names with Kabupaten or Kota before them, or codes. */
  regions: readonly string[];
  /** Keys of sources.csv. */
  sources: readonly string[];
  newSource: NewSource | null;
  /** The day until which sources were checked, where the inauguration is later than the data. */
  collectedUntil: string;
}

/** The key of the batch: the one that was said, else date and count. */
export function batchId({ id, date, count }: BatchRequest): string {
  return id === '' ? `${date}-${count}` : id;
}
