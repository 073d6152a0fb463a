import * as z from 'zod';

// The policy of a carried file allows no code that is made from text. Schemas ask when they are made, so this comes first.
z.config({ jitless: true });
