/** The answers of a person who adds an inauguration. */

/** A source that is not in sources.csv yet; all texts as the person wrote them. */
export interface NewSource {
  id: string;
  url: string;
  outlet: string;
  title: string;
  published: string;
}

/** An inauguration as the person described it; a text is empty where nothing was answered. */
export interface BatchRequest {
  /** The key; derived from date and count when empty. */
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
  /** Names preceded by Kabupaten or Kota, or codes. */
  regions: readonly string[];
  /** Keys of sources.csv. */
  sources: readonly string[];
  newSource: NewSource | null;
  /** The day until which sources were checked, when the inauguration is later than the data. */
  collectedUntil: string;
}

/** The key of the batch: the one given, otherwise date and count. */
export function batchId({ id, date, count }: BatchRequest): string {
  return id === '' ? `${date}-${count}` : id;
}
