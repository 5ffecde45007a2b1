export { DocumentsModule } from './documents.module';
export { documentEntities, documentPolicies } from './documents.policies';
