/**
 * The 12345 hotline. Its work orders come in by SOAP, contract first ({@code hotline-v1.wsdl}): the
 * door reads the message, refuses what is malformed, knows the peer by its WS-Security token, and
 * the endpoint turns words of the contract into commands. An order becomes an appeal in one
 * transaction with the row that remembers its number; the number is the key under which it is done
 * once.
 */
package org.yiwang.integration.soap.hotline;
