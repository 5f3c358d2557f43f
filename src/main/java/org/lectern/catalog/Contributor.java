package org.lectern.catalog;

/**
 * Somebody who had a part in a work.
 *
 * @param name as the record has it
 * @param orcid or empty
 * @param person the id in people.yaml, or empty
 */
public record Contributor(PersonName name, String orcid, String person) {}
