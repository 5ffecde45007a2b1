import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CommandExecutor } from './command/command-executor';
import { CommandKeys } from './command/command-keys';
import { CommandScope } from './command/command-scope';
import { ReadAccess } from './read-access';
import { UnitOfWork } from './unit-of-work';

const services = [UnitOfWork, CommandScope, CommandKeys, CommandExecutor, ReadAccess];

/**
 * Transactions and the command path. The host module provides `BIHUAN_DATA_SOURCE`, {@link Clock},
 * {@link PermissionPolicy} and {@link CommandRecorder} globally.
 */
@Module({ imports: [DiscoveryModule], providers: services, exports: [...services, DiscoveryModule] })
export class KernelModule {}
