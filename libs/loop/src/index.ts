export { ChecklistInstaller } from './campaign/checklist-installer';
export { LoopModule } from './loop.module';
export { loopEntities } from './loop.entities';
export { loopPolicies } from './loop.policies';
