/**
 * An invented town of the size of a real one, made anew from a seed: villages and branches in their
 * real order, hamlets strung along a river and its side valleys, micro-grids of neighbouring
 * houses, who lives there, who belongs to the Party, who leads and who instructs. The same seed
 * gives the same bytes on every machine. Numbers of documents and telephones are well-formed but
 * belong to nobody: the area and the prefix they name do not exist.
 */
package org.yiwang.launcher.demo.town;
