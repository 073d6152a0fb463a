export * from '../../domain/messages/count.ts';
