/**
 * Files that belong to something: a photo, a voice, a paper. Whoever sends one holds it until the
 * matter that it belongs to claims it; from then on it is read by whoever may read that matter. The
 * same bytes are kept once, sealed, and nothing in them is altered.
 */
package org.yiwang.platform.attachments;
