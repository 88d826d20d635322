/** The library's own declarations stand where its export map does not lead; this is the part that is used. */
declare module "date-holidays-parser" {
  export interface Holiday {
    /** "2026-12-28 00:00:00" */
    date: string;
    name: string;
  }

  export default class Holidays {
    constructor(data: object, country: string, state: string, options?: { languages?: readonly string[] });
    getHolidays(year: number, language?: string): Holiday[];
  }
}
