/** Red matters ring, person after person of the duty roster, until somebody takes them. */
package org.yiwang.appeals.emergency;
