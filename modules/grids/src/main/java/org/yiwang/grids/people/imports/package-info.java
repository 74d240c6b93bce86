/**
 * People from a file, one row a person, told apart by identity number. A cell that is empty leaves
 * what is known as it is; roles that are written are all the roles there are. Party groups are
 * formed as rows name them.
 */
package org.yiwang.grids.people.imports;
