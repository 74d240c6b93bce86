/** Chance that is the same everywhere, and the words and names that the invented towns are of. */
package org.yiwang.launcher.demo.town.words;
