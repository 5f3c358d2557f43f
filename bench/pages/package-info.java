/** What the pages of a built site weigh for a reader: bytes, bytes on the wire, requests. */
package bench.pages;
