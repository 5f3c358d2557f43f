/**
 * The site on a branch of a git remote. In: the folder of a finished site. Out: one commit on the branch, made beside
 * the user's index, work tree and branches, which stay as they are. Also what hosts take, and what is theirs.
 */
@NullMarked
package org.lectern.branch;

import org.jspecify.annotations.NullMarked;
