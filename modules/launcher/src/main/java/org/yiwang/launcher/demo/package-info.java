/**
 * The demonstration town: an invented town, generated at the start and sent through the same door
 * as everybody else's spreadsheets. Every file carries a key made from what it holds, so that
 * loading again changes nothing.
 */
package org.yiwang.launcher.demo;
