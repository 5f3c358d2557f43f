/** What several tests need. */
package org.lectern.testing;
