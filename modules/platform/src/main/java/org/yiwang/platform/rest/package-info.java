/**
 * What every REST door shares: who calls, the body and its hash, the command made of both, entity
 * tags, and problems told as RFC 9457 details.
 */
package org.yiwang.platform.rest;
