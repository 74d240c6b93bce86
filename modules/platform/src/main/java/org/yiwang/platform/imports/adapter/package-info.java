/** The worker that checks and applies files, the tables it stages them in, and the door. */
package org.yiwang.platform.imports.adapter;
