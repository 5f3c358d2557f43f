package org.lectern.catalog;

import java.util.List;

/**
 * Somebody of {@code people.yaml}.
 *
 * @param name as pages show it
 * @param also other forms under which records name them
 * @param orcid or empty
 */
public record Person(String id, PersonName name, List<PersonName> also, String orcid) {}
