/**
 * What people have begun to write and not sent yet: each person's own, sealed, on every device they
 * log in from. It ends when it is put away or used, and its words go with it.
 */
package org.yiwang.platform.drafts;
