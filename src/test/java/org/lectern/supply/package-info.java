/** What the program is made of: pinned, licensed, listed, and in the jar as listed. */
package org.lectern.supply;
