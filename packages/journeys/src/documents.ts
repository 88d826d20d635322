/** A short protocol of our own writing, with the oddities of real ones: for the import journey and the tour. */
export const westmarkProtocol = `Westmark Office of the Police and Crime Commissioner

PROTOCOL ON WORKING TOGETHER

Introduction

1. This protocol helps the Commissioner and the staff of the office to work well with one another.
2. It stands beside the law and does not replace it.

What is expected

3. The Commissioner will:-
 - (a) listen to advice before deciding;
 - (b) use the office's rooms and vehicles for its work alone; and
 - (c) declare every interest within 28 days of taking office.

NOTE: Whoever is in doubt asks the Chief Executive.

4. Staff are politically neutral in their work.

Putting things right

5. A person who feels treated without respect talks to the other first. Where that is impractical, or settles nothing, the matter goes to the Chief Executive without delay.
6. The speedy use of informal means is to be preferred.

March 2025
`;
