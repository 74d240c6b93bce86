/**
 * A place is put into a new order by a document: villages merge, branches merge or move, an empty
 * unit is dissolved. Whatever lay below gets a dated successor with a code of its own; the old
 * paths stay where they were, with whatever was closed under them.
 */
package org.yiwang.territory.reorganisation;
