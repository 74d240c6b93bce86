/**
 * Areas, branches and grids brought in from files: new ones are established on the day of the file,
 * others are renamed; nothing is ever dissolved because a file does not name it.
 */
package org.yiwang.territory.imports;
