package org.yiwang.platform;

/**
 * A piece of personal data at rest: readable only with the key, findable by equality through its
 * keyed hash.
 *
 * @param cipher nonce (12 bytes), ciphertext and tag (16 bytes): SM4-GCM, GB/T 32907
 * @param hash HMAC-SM3, GB/T 32905, 32 bytes
 */
public record Sealed(byte[] cipher, byte[] hash) {}
